import { spansOf } from '~/search/fold_text'

/** What of a message was said, by whoever said it. */
const SAID = '[data-part=text]'
const NOT_SAID = 'button, [aria-hidden=true], .sr-only, style, script'
const BLOCKS = 'p, li, td, th, pre, h1, h2, h3, h4, h5, h6, blockquote, div'

/** Where words stand in a message on the page. Shape: `words` are folded. */
export function rangesIn(article: Element, words: readonly string[]): Range[] {
  return [...article.querySelectorAll(SAID)].flatMap((part) => rangesOf(part, words))
}

function rangesOf(part: Element, words: readonly string[]): Range[] {
  const nodes: { node: Text; from: number }[] = []
  let text = ''
  let block: Element | null = null
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest(NOT_SAID)) continue
    const itsBlock = node.parentElement?.closest(BLOCKS) ?? null
    // The end of one paragraph and the beginning of the next are no word.
    if (block !== null && block !== itsBlock) text += '\n'
    block = itsBlock
    nodes.push({ node, from: text.length })
    text += node.data
  }
  const placed = (at: number) => {
    const index = nodes.findLastIndex(({ from }) => from <= at)
    const { node, from } = nodes[index]!
    return { node, offset: Math.min(at - from, node.data.length) }
  }
  return spansOf(text, words).map(({ from, to }) => {
    const range = document.createRange()
    const [start, end] = [placed(from), placed(to - 1)]
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, Math.min(end.offset + 1, end.node.data.length))
    return range
  })
}

/** Marks places of the page without changing it; does nothing where the browser cannot. */
export function paint(name: 'found' | 'matches' | 'match', ranges: readonly Range[]) {
  if (!('highlights' in CSS)) return
  const key = `kamba-${name}`
  if (ranges.length === 0) CSS.highlights.delete(key)
  else {
    const highlight = new Highlight(...ranges)
    highlight.priority = name === 'match' ? 1 : 0
    CSS.highlights.set(key, highlight)
  }
}

/** Brings a place into the middle of what scrolls, unless it is in sight already. */
export function reveal(range: Range) {
  const viewport = range.startContainer.parentElement?.closest('[role=log]')
  if (!viewport) return
  const box = range.getBoundingClientRect()
  const seen = viewport.getBoundingClientRect()
  if (box.top >= seen.top + 48 && box.bottom <= seen.bottom - 48) return
  viewport.scrollTop += box.top - seen.top - seen.height / 3
}
