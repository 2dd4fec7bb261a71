import type { ReplyPart } from '#shared/events/reply_parts'
import { fold } from '~/search/fold_text'
import { GramIndex, hasBit } from '~/search/gram_index'
import type { HasWhat, SearchQuery } from '~/search/parse_query'

/** A message or reply as it comes from the store: `parts` and `files` are JSON. */
export type IndexedRow = {
  readonly id: string
  readonly chatId: string
  readonly author: 'person' | 'model'
  readonly model: string | null
  readonly text: string
  readonly parts: string | null
  readonly files: string | null
  readonly createdAt: number
}

export type IndexedChat = {
  readonly id: string
  readonly title: string
  readonly folder: string | null
  readonly tags: readonly string[]
}

export type Hit = { readonly id: string; readonly chatId: string }
export type Found = {
  /** Newest first. */
  readonly hits: readonly Hit[]
  readonly isMore: boolean
  /** Ids of chats whose titles have all the words. */
  readonly chatIds: readonly string[]
}
/** How often the words stand in each message of a chat that has them. */
export type ChatMatches = readonly { readonly id: string; readonly count: number }[]

type Entry = Hit & {
  readonly text: string
  readonly author: IndexedRow['author']
  readonly model: string
  readonly has: number
  readonly createdAt: number
}
type FoldedChat = { readonly title: string; readonly folder: string; readonly tags: string[] }

const BITS: Record<HasWhat, number> = { file: 1, picture: 2, code: 4, link: 8 }
const MOST_CHATS = 20

/** Everything that was said, in memory, as it is compared. Shape: what is deleted is in it, too; who shows results leaves it out. */
export class MessageIndex {
  #entries: Entry[] = []
  #slots = new Map<string, number>()
  #grams = new GramIndex()
  #chats = new Map<string, FoldedChat>()
  /** Slots, newest message first; null when it has to be made anew. */
  #order: Uint32Array | null = null

  get size() {
    return this.#entries.length
  }

  /** A row that is there already is replaced. */
  put(rows: readonly IndexedRow[]) {
    for (const row of rows) {
      const entry = entryOf(row)
      const slot = this.#slots.get(row.id) ?? this.#entries.length
      if (this.#entries[slot]?.text === entry.text && this.#entries[slot].has === entry.has)
        continue
      this.#entries[slot] = entry
      this.#slots.set(row.id, slot)
      this.#grams.add(slot, entry.text)
      this.#order = null
    }
  }

  /** All chats that can be found. What was said in others is not found any more. */
  setChats(chats: readonly IndexedChat[]) {
    this.#chats = new Map(
      chats.map(({ id, title, folder, tags }) => [
        id,
        { title: fold(title), folder: fold(folder ?? ''), tags: tags.map(fold) },
      ])
    )
  }

  search(asked: SearchQuery, limit: number): Found {
    const query = { ...asked, models: asked.models.map(squeezed) }
    const { words } = query
    const candidates = this.#grams.candidates(words)
    const chats = this.#chatsFor(query)
    const hits: Hit[] = []
    for (const slot of this.#newestFirst()) {
      if (candidates && !hasBit(candidates, slot)) continue
      const entry = this.#entries[slot]!
      if (!chats.has(entry.chatId) || !isMeant(entry, query)) continue
      if (!words.every((word) => entry.text.includes(word))) continue
      if (hits.length === limit) return { hits, isMore: true, chatIds: this.#titled(query, chats) }
      hits.push({ id: entry.id, chatId: entry.chatId })
    }
    return { hits, isMore: false, chatIds: this.#titled(query, chats) }
  }

  matchesIn(chatId: string, word: string): ChatMatches {
    const candidates = this.#grams.candidates([word])
    const matches: { id: string; count: number }[] = []
    this.#entries.forEach((entry, slot) => {
      if (entry.chatId !== chatId || (candidates && !hasBit(candidates, slot))) return
      const count = countOf(entry.text, word)
      if (count > 0) matches.push({ id: entry.id, count })
    })
    return matches
  }

  #chatsFor({ folders, tags }: SearchQuery): ReadonlyMap<string, FoldedChat> {
    if (folders.length === 0 && tags.length === 0) return this.#chats
    const isIn = (chat: FoldedChat) =>
      folders.every((folder) => chat.folder.includes(folder)) &&
      tags.every((tag) => chat.tags.includes(tag))
    return new Map([...this.#chats].filter(([, chat]) => isIn(chat)))
  }

  /** A filter that only messages can meet leaves no chat. */
  #titled(query: SearchQuery, chats: ReadonlyMap<string, FoldedChat>): string[] {
    const { words, models, has, from, since, until } = query
    const isOfMessages =
      models.length > 0 || has.length > 0 || from !== null || since !== null || until !== null
    if (isOfMessages || words.length === 0) return []
    const found: string[] = []
    for (const [id, { title }] of chats) {
      if (words.every((word) => title.includes(word))) found.push(id)
      if (found.length === MOST_CHATS) break
    }
    return found
  }

  #newestFirst(): Uint32Array {
    if (this.#order) return this.#order
    const entries = this.#entries
    const order = Uint32Array.from(entries.keys())
    order.sort((a, b) => entries[b]!.createdAt - entries[a]!.createdAt || b - a)
    return (this.#order = order)
  }
}

const isMeant = (entry: Entry, { models, has, from, since, until }: SearchQuery) =>
  (from === null || entry.author === from) &&
  (since === null || entry.createdAt >= since) &&
  (until === null || entry.createdAt < until) &&
  has.every((what) => (entry.has & BITS[what]) !== 0) &&
  (models.length === 0 ||
    (entry.author === 'model' && models.every((model) => entry.model.includes(model))))

/** `gpt 5`, `GPT-5` and `gpt5` are one. */
const squeezed = (model: string) => model.replaceAll(/[\s\-_.]/g, '')

function entryOf({ id, chatId, author, model, text, parts, files, createdAt }: IndexedRow): Entry {
  const all = partsOf(parts)
  const said = author === 'person' ? text : textOf(all)
  const kinds = [
    ...all.flatMap((part) => (part.kind === 'file' ? [part.mediaType] : [])),
    ...filesOf(files).map(({ mediaType }) => mediaType),
  ]
  const has =
    (kinds.length > 0 ? BITS.file : 0) |
    (kinds.some((kind) => kind.startsWith('image/')) ? BITS.picture : 0) |
    (said.includes('```') ? BITS.code : 0) |
    (/https?:\/\//.test(said) || all.some(({ kind }) => kind === 'source') ? BITS.link : 0)
  return {
    id,
    chatId,
    author,
    model: squeezed(fold(model ?? '')),
    text: fold(said),
    has,
    createdAt,
  }
}

/** As `textOfParts`, whose module brings the schemas of all parts: 150 kB that this worker has no use for. */
const textOf = (parts: readonly ReplyPart[]) =>
  parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')

/** Trusted as they are: our own materializers wrote the rows. */
const partsOf = (json: string | null) => (json === null ? [] : (JSON.parse(json) as ReplyPart[]))
const filesOf = (json: string | null) =>
  json === null ? [] : ((JSON.parse(json) as { mediaType: string }[] | null) ?? [])

function countOf(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++
  return count
}
