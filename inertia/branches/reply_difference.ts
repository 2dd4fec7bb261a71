import { diffArrays, diffWordsWithSpace } from 'diff'

/** Words that both texts have, or only one of them. */
export type Stretch = { readonly in: 'both' | 'first' | 'second'; readonly text: string }
export type DifferenceLine = { readonly stretches: readonly Stretch[]; readonly isCode: boolean }
/** Some lines of both texts that belong beside each other. */
export type Passage = {
  readonly isSame: boolean
  readonly first: readonly DifferenceLine[]
  readonly second: readonly DifferenceLine[]
  /** Both in one text. */
  readonly together: readonly DifferenceLine[]
}

/** Texts that have little in common are told apart line by line rather than keep a page waiting. */
const MAX_LINES_MS = 400
const MAX_WORDS_MS = 150
/** With less in common than this part of the shorter text, what they have in common is chance: one stands for the other as a whole. */
const LEAST_COMMON = 0.3

/**
 * What differs between two replies, as they were written: first by lines, then by words within the lines that differ. Blocks of code
 * keep to their lines, so that a changed line of code stands beside what it was.
 */
export function differenceOf(first: string, second: string): Passage[] {
  const texts = [linesOf(first), linesOf(second)] as const
  const changes = diffArrays(
    texts[0].map(({ text }) => text),
    texts[1].map(({ text }) => text),
    { timeout: MAX_LINES_MS }
  )
  const passages: Passage[] = []
  let [at, otherAt] = [0, 0]
  const take = (count: number, otherCount: number) => {
    const pair = [texts[0].slice(at, at + count), texts[1].slice(otherAt, otherAt + otherCount)]
    at += count
    otherAt += otherCount
    return pair as [Line[], Line[]]
  }
  if (!changes) return [changed(...take(texts[0].length, texts[1].length))]
  for (let index = 0; index < changes.length; index++) {
    const { added, removed, value } = changes[index]!
    if (!added && !removed) {
      passages.push(same(...take(value.length, value.length)))
      continue
    }
    const next = changes[index + 1]
    const isPair = next !== undefined && (removed ? next.added : next.removed)
    const [gone, come] = removed
      ? [value.length, isPair ? next.value.length : 0]
      : [isPair ? next.value.length : 0, value.length]
    if (isPair) index++
    passages.push(changed(...take(gone, come)))
  }
  return passages
}

type Line = { readonly text: string; readonly isCode: boolean }

/** A fence opens a block of code, and one of the same marks and at least its length ends it. */
function linesOf(text: string): Line[] {
  let fence: string | null = null
  return text.split('\n').map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    const wasCode = fence !== null
    if (mark && fence === null) fence = mark
    else if (mark && fence !== null && mark.startsWith(fence)) fence = null
    return { text: line, isCode: wasCode || fence !== null }
  })
}

function same(first: readonly Line[], second: readonly Line[]): Passage {
  const whole = ({ text, isCode }: Line) => ({
    stretches: [{ in: 'both' as const, text }],
    isCode,
  })
  return {
    isSame: true,
    first: first.map(whole),
    second: second.map(whole),
    together: first.map(whole),
  }
}

function changed(first: readonly Line[], second: readonly Line[]): Passage {
  const stretches = wordsOf(textOf(first), textOf(second))
  const without = (side: 'first' | 'second') => stretches.filter((each) => each.in !== side)
  return {
    isSame: false,
    first: first.length === 0 ? [] : byLine(without('second'), { first }),
    second: second.length === 0 ? [] : byLine(without('first'), { second }),
    together: byLine(stretches, { first, second }),
  }
}

const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n')

function wordsOf(first: string, second: string): Stretch[] {
  if (first === '' || second === '') return onlyIn(first, second)
  const changes = diffWordsWithSpace(first, second, { timeout: MAX_WORDS_MS })
  if (!changes) return onlyIn(first, second)
  const common = changes.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.trim().length),
    0
  )
  if (common < LEAST_COMMON * Math.min(first.length, second.length)) return onlyIn(first, second)
  return changes.map(({ added, removed, value }) => ({
    in: removed ? 'first' : added ? 'second' : 'both',
    text: value,
  }))
}

function onlyIn(first: string, second: string): Stretch[] {
  const apart: Stretch[] = [
    { in: 'first', text: first !== '' && second !== '' ? `${first}\n` : first },
    { in: 'second', text: second },
  ]
  return apart.filter(({ text }) => text !== '')
}

type Sides = { readonly first?: readonly Line[]; readonly second?: readonly Line[] }

/** Cut at the ends of lines. `sides`: the lines that the stretches are of, which tell what is code. */
function byLine(stretches: readonly Stretch[], { first, second }: Sides): DifferenceLine[] {
  const lines: { stretches: Stretch[]; isCode: boolean }[] = [{ stretches: [], isCode: false }]
  let [at, otherAt] = [0, 0]
  for (const stretch of stretches)
    for (const [index, text] of stretch.text.split('\n').entries()) {
      if (index > 0) {
        if (stretch.in !== 'second') at++
        if (stretch.in !== 'first') otherAt++
        lines.push({ stretches: [], isCode: false })
      }
      const line = lines.at(-1)!
      const isFirst = stretch.in !== 'second' && first?.[at]?.isCode
      const isSecond = stretch.in !== 'first' && second?.[otherAt]?.isCode
      line.isCode ||= isFirst === true || isSecond === true
      if (text !== '') line.stretches.push({ ...stretch, text })
    }
  return lines
}
