/**
 * Accents and other marks above, below and through letters: Latin, Greek and Cyrillic ones, the points of Hebrew and Arabic, the
 * sounding marks of kana. Not the vowels of Indic scripts, without which words would be others.
 */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u3099\u309a]/g
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
// oxlint-disable-next-line no-control-regex -- these are the characters of which nothing has to be taken away
const PLAIN = /^[\0-\x7f]*$/
/** Marks of bold text and of code, which nobody sees; white space of any length is one space. */
const UNSEEN = /\*\*|`/g
const SPACES = /\s+/g

/** A text as it is compared: without case, accents, and what markdown does not show. Two texts that read alike are alike. */
export function fold(text: string): string {
  return foldLetters(text).replace(UNSEEN, '').replace(SPACES, ' ')
}

const foldLetters = (text: string) =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(LETTER, (letter) => LETTERS[letter]!)

/** The same, and for every character of it where in the text it comes from; one more for the end. */
export function foldWithPlaces(text: string): { folded: string; places: Uint32Array } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const isUnseen = letter === '`' || (letter === '*' && isBold(text, at))
    const isSpace = /\s/.test(letter)
    const piece = isUnseen ? '' : isSpace ? (folded.endsWith(' ') ? '' : ' ') : foldLetters(letter)
    for (let index = 0; index < piece.length; index++) places.push(at)
    folded += piece
    at += letter.length
  }
  places.push(text.length)
  return { folded, places: Uint32Array.from(places) }
}

/** Of a run of stars, each pair is one mark, from its beginning. */
function isBold(text: string, at: number): boolean {
  let start = at
  while (text[start - 1] === '*') start--
  const isFirst = (at - start) % 2 === 0
  return isFirst ? text[at + 1] === '*' : true
}

export type Span = { readonly from: number; readonly to: number }

/** Where in a text the words stand, in order and without overlaps. Shape: `words` are folded. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  const { folded, places } = foldWithPlaces(text)
  const found: Span[] = []
  for (const word of words) {
    if (word === '') continue
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const last = places[at + word.length - 1]!
      const next = places[at + word.length]!
      found.push({
        from: places[at]!,
        to: next > last ? next : nextAfter(places, at + word.length),
      })
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  return found.filter(({ from }, index) => index === 0 || from >= furthest(found, index))
}

const furthest = (spans: readonly Span[], before: number) =>
  spans.slice(Math.max(0, before - 8), before).reduce((most, { to }) => Math.max(most, to), 0)

/** A letter that folds to two is found by its first half as a whole. */
function nextAfter(places: Uint32Array, from: number): number {
  let at = from
  while (at < places.length - 1 && places[at] === places[from - 1]) at++
  return places[at]!
}
