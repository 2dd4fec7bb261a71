import { fold, type Span, spansOf } from '~/search/fold_text'

export type Piece = { readonly text: string; readonly isMatch: boolean }

const BEFORE = 48
const LENGTH = 220
/** Long texts are looked through in windows: folding all of them with places would take longer than finding them. */
const WINDOW = 500
const OVERLAP = 250

/** What of a text is shown of a match, cut between words, with the matches apart. Shape: `words` are folded. */
export function snippetOf(text: string, words: readonly string[]): Piece[] {
  const window = windowWith(text, words)
  const shown = text.slice(window.from, window.to).replaceAll(/\*\*|`+/g, '')
  const spans = spansOf(shown, words)
  const first = spans[0]?.from ?? 0
  const from = first <= BEFORE ? 0 : afterSpace(shown, first - BEFORE, first)
  const to = beforeSpace(shown, from + LENGTH, first)
  return [
    ...(window.from + from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...piecesOf(shown, spans, from, to),
    ...(to < shown.length || window.to < text.length ? [{ text: ' …', isMatch: false }] : []),
  ]
}

/** All of a text, with the matches apart. */
export const markedPieces = (text: string, words: readonly string[]) =>
  piecesOf(text, spansOf(text, words), 0, text.length)

function windowWith(text: string, words: readonly string[]): Span {
  for (let from = 0; from < text.length && text.length > WINDOW; from += WINDOW - OVERLAP) {
    const folded = fold(text.slice(from, from + WINDOW))
    if (words.some((word) => folded.includes(word)))
      return { from, to: Math.min(text.length, from + WINDOW + LENGTH) }
  }
  return { from: 0, to: Math.min(text.length, WINDOW) }
}

const afterSpace = (text: string, at: number, before: number) => {
  const space = text.slice(at, before).search(/\s/)
  return space < 0 ? at : at + space + 1
}

const beforeSpace = (text: string, at: number, after: number) => {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > after ? space : at
}

function piecesOf(text: string, spans: readonly Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const span of spans) {
    if (span.from < from || span.from >= to) continue
    const end = Math.min(span.to, to)
    if (span.from > at) pieces.push({ text: text.slice(at, span.from), isMatch: false })
    pieces.push({ text: text.slice(span.from, end), isMatch: true })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMatch: false })
  return pieces
}
