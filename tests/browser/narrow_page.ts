import type { Page } from 'playwright-core'

/** In the page: what does not fit its width, and what is cut off without a mark or a way to scroll. */
function misfits(): string[] {
  const found: string[] = []
  const wide = document.documentElement.scrollWidth
  if (wide > innerWidth) found.push(`the page is ${wide} px wide`)
  for (const element of document.querySelectorAll(
    'a, button, input, select, textarea, h1, h2, h3, p, label, li'
  )) {
    const box = element.getBoundingClientRect()
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ opacityProperty: true }))
      continue
    if (box.left >= -1 && box.right <= innerWidth + 1) continue
    let around = element.parentElement
    while (around && !/auto|scroll/.test(getComputedStyle(around).overflowX))
      around = around.parentElement
    // A drawer that is closed lies beside the page on purpose.
    if (!around && !element.closest('[inert], [aria-hidden=true]'))
      found.push(
        `from ${Math.round(box.left)} to ${Math.round(box.right)}: ${element.outerHTML.slice(0, 120)}`
      )
  }
  return found
}

/** In the page: fields into which an iPhone would zoom. */
const smallFields = () =>
  [
    ...document.querySelectorAll(
      'input:not([type=checkbox], [type=radio], [type=range], [type=file]), select, textarea'
    ),
  ]
    .filter((field) => field.checkVisibility() && parseFloat(getComputedStyle(field).fontSize) < 16)
    .map((field) => `less than 16 px: ${field.outerHTML.slice(0, 120)}`)

export const misfitsOf = (page: Page) => page.evaluate(misfits)
export const smallFieldsOf = (page: Page) => page.evaluate(smallFields)

/** Fingers instead of a mouse, also for `(pointer: coarse)`. */
export async function touch(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
}
