/** Of the hashes of grams. With 4,096 about one message in ten has any given gram, and 100,000 messages take 52 MB. */
const BUCKETS = 4096
/** Messages of a block: one bit for each, in every bucket. */
const BLOCK = 8192
const BLOCK_WORDS = BLOCK / 32
/** More of them sort out hardly anything. */
const MOST_GRAMS = 12

/**
 * Tells which texts may contain some words: for every character, and every two and three that stand together, one bit for each text that has them.
 * A query of a few characters asks for the bits of its grams, and only texts that have all of them are read: of 100,000 messages some
 * hundred. Grams that share a bucket make it read some too many, and never one too few.
 */
export class GramIndex {
  #blocks: Uint32Array[] = []

  /** Adds the grams of a text. What was there of that slot before stays, which costs a needless look at most. */
  add(slot: number, text: string) {
    const number = Math.floor(slot / BLOCK)
    while (this.#blocks.length <= number) this.#blocks.push(new Uint32Array(BUCKETS * BLOCK_WORDS))
    const block = this.#blocks[number]!
    const inBlock = slot % BLOCK
    const word = inBlock >>> 5
    const bit = 1 << (inBlock & 31)
    let before = 0
    let last = text.charCodeAt(0)
    if (text !== '') block[single(last) * BLOCK_WORDS + word]! |= bit
    for (let index = 1; index < text.length; index++) {
      const code = text.charCodeAt(index)
      block[single(code) * BLOCK_WORDS + word]! |= bit
      block[pair(last, code) * BLOCK_WORDS + word]! |= bit
      if (index > 1) block[triple(before, last, code) * BLOCK_WORDS + word]! |= bit
      before = last
      last = code
    }
  }

  /** Bits of the slots that may contain all words; null without a word. */
  candidates(words: readonly string[]): Uint32Array | null {
    const buckets = gramsOf(words)
    if (buckets.length === 0) return null
    const found = new Uint32Array(this.#blocks.length * BLOCK_WORDS)
    this.#blocks.forEach((block, number) => {
      for (let word = 0; word < BLOCK_WORDS; word++) {
        let bits = -1
        for (const bucket of buckets) bits &= block[bucket * BLOCK_WORDS + word]!
        found[number * BLOCK_WORDS + word] = bits
      }
    })
    return found
  }
}

export const hasBit = (bits: Uint32Array, slot: number) =>
  (bits[slot >>> 5]! & (1 << (slot & 31))) !== 0

/** The longest word first, spread over all of it; pairs and single characters only where there is no triple. */
function gramsOf(words: readonly string[]): number[] {
  const buckets = new Set<number>()
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    if (word.length === 1) buckets.add(single(word.charCodeAt(0)))
    if (word.length === 2) buckets.add(pair(word.charCodeAt(0), word.charCodeAt(1)))
    const step = Math.max(1, Math.ceil((word.length - 2) / MOST_GRAMS))
    for (let at = 0; at + 2 < word.length && buckets.size < MOST_GRAMS; at += step)
      buckets.add(triple(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)))
  }
  return [...buckets].slice(0, MOST_GRAMS)
}

const single = (a: number) => scattered(Math.imul(a, 0x27d4eb2f))
const pair = (a: number, b: number) =>
  scattered(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77))
const triple = (a: number, b: number, c: number) =>
  scattered(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d))
const scattered = (mixed: number) => (mixed ^ (mixed >>> 15)) >>> 20
