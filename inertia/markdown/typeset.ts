import { render } from 'katex'
import 'katex/dist/katex.min.css'

/**
 * Draws a formula into an element; false if it cannot be read. `trust: false`: no links, no pictures, no styles of the text's own;
 * bounded, so that a formula that grows in itself ends (attack X04).
 */
export function typeset(place: HTMLElement, tex: string, isBlock: boolean): boolean {
  try {
    render(tex, place, {
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      strict: 'ignore',
      maxExpand: 200,
      maxSize: 20,
      output: 'htmlAndMathml',
    })
    // The policy of the page refuses styles that stand in attributes, as the widths of arrows and roots do: these are KaTeX's own.
    for (const drawn of place.querySelectorAll<SVGElement>('svg[style]'))
      drawn.style.cssText = drawn.getAttribute('style')!
    return true
  } catch {
    // Half a formula while it arrives, or none at all.
    place.replaceChildren()
    return false
  }
}
