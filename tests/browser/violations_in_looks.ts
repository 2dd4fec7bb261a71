import type { Page } from 'playwright-core'
import { type AppliedLook, applyLook } from '#tests/browser/looks'
import { violations } from '#tests/browser/violations'

export const HIGH_CONTRAST: readonly AppliedLook[] = [
  { design: 'classic', theme: 'light', contrast: 'more' },
  { design: 'terminal', theme: 'dark', contrast: 'more' },
]

/**
 * What axe finds in each look. Everything is looked at once, and
 * in the other looks what a look can change.
 */
export async function violationsInLooks(
  page: Page,
  looks: readonly AppliedLook[],
  without: readonly string[] = [],
  within?: string
) {
  const found: string[] = []
  for (const [index, look] of looks.entries()) {
    await applyLook(page, look)
    const only = index === 0 ? undefined : ['color-contrast']
    for (const each of await violations(page, without, only, within))
      found.push(`${Object.values(look).join(' ')}: ${each}`)
  }
  return found
}
