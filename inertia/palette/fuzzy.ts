import { fold } from '~/search/fold_text'

/** A name as it is compared, with the beginnings of its words. */
export type Comparable = { readonly name: string; readonly also: string }

export const comparable = (name: string, also = ''): Comparable => ({
  name: fold(name).trim(),
  also: fold(also).trim(),
})

export const wordsOf = (query: string) => fold(query).trim().split(' ').filter(Boolean)

/**
 * How well words fit a name, 0 best; null when they do not. Each word has to be in it, in any order; letters may be left out (`nwch`
 * finds `New chat`).
 */
export function fitOf(words: readonly string[], { name, also }: Comparable): number | null {
  let fit = 0
  for (const word of words) {
    const own = wordFit(word, name)
    if (own !== null) fit += own
    else if (wordFit(word, also) !== null && word.length > 1) fit += 4
    else return null
  }
  return words.length > 0 && name.startsWith(words.join(' ')) ? fit - 1 : fit
}

function wordFit(word: string, name: string): number | null {
  const at = name.indexOf(word)
  if (at === 0) return 0
  if (at > 0) return name[at - 1] === ' ' || name.includes(` ${word}`) ? 1 : 2
  return word.length > 2 && hasInOrder(name, word) ? 6 : null
}

/** From the beginning of a word on, and not too far apart: otherwise everything would fit. */
function hasInOrder(name: string, letters: string): boolean {
  for (let start = 0; start >= 0; start = name.indexOf(' ', start + 1)) {
    let at = start === 0 ? -1 : start
    const first = name[at + 1]
    if (first !== letters[0]) continue
    for (const letter of letters) {
      at = name.indexOf(letter, at + 1)
      if (at < 0) break
    }
    if (at >= 0 && at - start < letters.length * 4) return true
  }
  return false
}
