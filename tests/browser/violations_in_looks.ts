import type { Page } from 'playwright-core'
import { violations } from '#tests/browser/violations'

type AppliedLook = { design?: string; theme?: string; contrast?: string }

/** The three designs in light and dark colours. */
export const LOOKS: readonly AppliedLook[] = ['classic', 'minimal', 'terminal'].flatMap(
  (design) => [
    { design, theme: 'light' },
    { design, theme: 'dark' },
  ]
)
export const HIGH_CONTRAST: readonly AppliedLook[] = [
  { design: 'classic', theme: 'light', contrast: 'more' },
  { design: 'terminal', theme: 'dark', contrast: 'more' },
]

/**
 * What axe finds in each look. A look is a few attributes of the root, as inertia/look writes them: everything is looked at once, and
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
    await page.evaluate((attributes) => {
      const { dataset } = document.documentElement
      delete dataset.contrast
      Object.assign(dataset, attributes)
    }, look)
    const only = index === 0 ? undefined : ['color-contrast']
    for (const each of await violations(page, without, only, within))
      found.push(`${Object.values(look).join(' ')}: ${each}`)
  }
  return found
}
