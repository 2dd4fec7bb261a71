import type { Page } from 'playwright-core'

export type AppliedLook = { design?: string; theme?: string; contrast?: string }

/** The three designs in light and dark colours. */
export const LOOKS: readonly AppliedLook[] = ['classic', 'minimal', 'terminal'].flatMap(
  (design) => [
    { design, theme: 'light' },
    { design, theme: 'dark' },
  ]
)

/** A look is a few attributes of the root, as inertia/look writes them. */
export const applyLook = (page: Page, look: AppliedLook) =>
  page.evaluate(
    `delete document.documentElement.dataset.contrast
    Object.assign(document.documentElement.dataset, ${JSON.stringify(look)})`
  )
