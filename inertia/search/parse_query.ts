import { fold } from '~/search/fold_text'

export type HasWhat = 'file' | 'picture' | 'code' | 'link'

/** What somebody looks for. All of it has to be true of a message. */
export type SearchQuery = {
  /** Folded; in any order and anywhere in the text. A phrase is one word with spaces in it. */
  readonly words: readonly string[]
  /** Folded parts of the names of models. */
  readonly models: readonly string[]
  /** Folded parts of the names of folders. */
  readonly folders: readonly string[]
  /** Folded names of tags. */
  readonly tags: readonly string[]
  readonly has: readonly HasWhat[]
  readonly from: 'person' | 'model' | null
  /** In ms since 1970: written at this time or later, and earlier than that. */
  readonly since: number | null
  readonly until: number | null
  /** Filters that are not understood, as they were typed: they filter nothing. */
  readonly unclear: readonly string[]
}

const HAS: Record<string, HasWhat> = {
  file: 'file',
  files: 'file',
  picture: 'picture',
  image: 'picture',
  code: 'code',
  link: 'link',
}
const FROM: Record<string, SearchQuery['from']> = {
  me: 'person',
  person: 'person',
  model: 'model',
  ai: 'model',
}
const TOKEN = /(model|has|in|tag|from|before|after):(?:"([^"]*)"?|(\S*))|"([^"]*)"?|(\S+)/giu

/**
 * Reads a query as people type it: words, "a phrase", `model:`, `has:`, `in:`, `tag:`, `from:`, `before:`, `after:`. There is no other
 * syntax: whatever else stands there is text.
 *
 * Units: `now` in ms; days are those of this device.
 */
export function parseQuery(text: string, now = Date.now()): SearchQuery {
  const query = {
    words: [] as string[],
    models: [] as string[],
    folders: [] as string[],
    tags: [] as string[],
    has: [] as HasWhat[],
    from: null as SearchQuery['from'],
    since: null as number | null,
    until: null as number | null,
    unclear: [] as string[],
  }
  const take: Record<string, (value: string) => boolean> = {
    model: (value) => query.models.push(fold(value)) > 0,
    in: (value) => query.folders.push(fold(value)) > 0,
    tag: (value) => query.tags.push(fold(value)) > 0,
    has: (value) => {
      const what = HAS[value.toLowerCase()]
      return what !== undefined && query.has.push(what) > 0
    },
    from: (value) => {
      const who = FROM[value.toLowerCase()]
      if (who) query.from = who
      return who !== undefined
    },
    before: (value) => {
      const day = readDate(value, now)
      if (day) query.until = Math.min(query.until ?? Infinity, day.from)
      return day !== null
    },
    after: (value) => {
      const day = readDate(value, now)
      if (day) query.since = Math.max(query.since ?? 0, day.to)
      return day !== null
    },
  }
  for (const [whole, filter, quotedValue, bareValue, phrase, bare] of text.matchAll(TOKEN)) {
    if (filter !== undefined) {
      const value = (quotedValue ?? bareValue ?? '').trim()
      // One without a value is still being typed.
      if (value !== '' && !take[filter.toLowerCase()]!(value)) query.unclear.push(whole)
      continue
    }
    // A quote that stands alone is text like any other.
    const word = fold(bare ?? (phrase?.trim() || whole)).trim()
    if (word !== '') query.words.push(word)
  }
  return query
}

/** Whether it says anything at all. */
export const isAsking = ({ words, models, folders, tags, has, from, since, until }: SearchQuery) =>
  [words, models, folders, tags, has].some(({ length }) => length > 0) ||
  [from, since, until].some((value) => value !== null)

/** `2026`, `2026-11`, `2026-11-21`, `today`, `yesterday`, `7d`: from its first moment to the one after its last. */
function readDate(text: string, now: number): { from: number; to: number } | null {
  const day = (back: number) => {
    const date = new Date(now)
    const at = (days: number) =>
      new Date(date.getFullYear(), date.getMonth(), date.getDate() - back + days).getTime()
    return { from: at(0), to: at(1) }
  }
  const word = text.toLowerCase()
  if (word === 'today') return day(0)
  if (word === 'yesterday') return day(1)
  const ago = /^(\d{1,4})([dwmy])$/.exec(word)
  if (ago) return day(Number(ago[1]) * { d: 1, w: 7, m: 30, y: 365 }[ago[2]! as 'd'])
  const date = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(word)
  if (!date) return null
  const [year, month, monthDay] = date.slice(1).map((part) => (part === undefined ? null : +part))
  if (month != null && (month < 1 || month > 12)) return null
  if (monthDay != null && (monthDay < 1 || monthDay > 31)) return null
  const at = (years: number, months: number, days: number) =>
    new Date(year! + years, (month ?? 1) - 1 + months, (monthDay ?? 1) + days).getTime()
  const to = monthDay != null ? at(0, 0, 1) : month != null ? at(0, 1, 0) : at(1, 0, 0)
  return { from: at(0, 0, 0), to }
}
