import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

declare const axe: {
  run(
    within: string,
    options: {
      rules: Record<string, { enabled: boolean }>
      runOnly?: { type: 'rule'; values: readonly string[] }
    }
  ): Promise<{
    violations: { id: string; nodes: { html: string }[] }[]
  }>
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/**
 * What axe finds wrong with a page. Run through the DevTools protocol, which the page's own policy
 * does not bind. Looks once nothing fades in any more: a half transparent word has too little contrast.
 *
 * @param without rules that do not apply to what is open
 * @param only these rules and no others
 * @param within a part of the page: what lies behind a dialog is looked at without it
 */
export async function violations(
  page: Page,
  without: readonly string[] = [],
  only?: readonly string[],
  within = 'html'
): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis')))
    await page.evaluate(await readFile(AXE, 'utf8'))
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (animation) =>
          animation.playState !== 'running' ||
          animation.effect?.getComputedTiming().iterations === Infinity
      )
  )
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  const options = only ? { rules, runOnly: { type: 'rule' as const, values: only } } : { rules }
  const found = await page.evaluate(([part, wanted]) => axe.run(part, wanted), [
    within,
    options,
  ] as const)
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`
  )
}
