import {
  type FedRow,
  placesOf,
  rowsAfter,
  rowsBefore,
  rowsById,
  rowsOfChat,
} from '~/search/feed_rows'
import type { ChatMatches, Found, IndexedChat } from '~/search/message_index'
import type { SearchQuery } from '~/search/parse_query'
import SearchWorker from '~/search/search.worker.ts?worker'
import type { FromSearchWorker, SearchQuestion, ToSearchWorker } from '~/search/worker_messages'
import type { LocalStore } from '~/sync/local_store'
import { Observed } from '~/sync/observed'

/** A piece of the feeding may hold the page up for so long; then others have their turn. */
const PIECE_MS = 6
const FIRST_PIECE = 64
/** Events that were pending may be given other places by what the server says first. */
const LOOKED_AT_AGAIN = 200
/** The index is let go when nobody has searched for so long. */
const UNUSED_MS = 10 * 60_000

/**
 * The page's side of the index of messages. It begins to fill with the first question, newest messages first, and answers meanwhile from
 * what it has; each question first looks for what is new. The store itself is only read, in pieces of a few milliseconds.
 */
export class SearchClient {
  /** Share of the messages that can be found, 0 to 1. */
  readonly filled = new Observed(0)
  #worker = new SearchWorker()
  #waiting = new Map<number, (answer: FromSearchWorker['answer']) => void>()
  #asked = 0
  #places: { first: number; last: number } | null = null
  /** Replies that had no text when they were read. */
  #running = new Set<string>()
  #filling: Promise<void> | null = null
  #chats: readonly IndexedChat[] | null = null
  #isClosed = false

  constructor(private readonly store: LocalStore) {
    this.#worker.onmessage = ({ data }: MessageEvent<FromSearchWorker>) => {
      this.#waiting.get(data.number)?.(data.answer)
      this.#waiting.delete(data.number)
    }
    this.#filling = this.#fill()
  }

  setChats(chats: readonly IndexedChat[]) {
    if (chats === this.#chats) return
    this.#chats = chats
    this.#tell({ type: 'chats', chats })
  }

  search(query: SearchQuery, limit: number) {
    this.#catchUp()
    return this.#ask<Found>({ type: 'search', query, limit })
  }

  matchesIn(chatId: string, word: string) {
    if (this.#filling) this.#put(rowsOfChat(this.store, chatId))
    else this.#catchUp()
    return this.#ask<ChatMatches>({ type: 'matches', chatId, word })
  }

  close() {
    this.#isClosed = true
    this.#worker.terminate()
  }

  async #fill() {
    const places = placesOf(this.store)
    this.#places = places
    let before = (places?.last ?? 0) + 1
    for (let size = FIRST_PIECE; places && !this.#isClosed;) {
      const started = performance.now()
      const rows = rowsBefore(this.store, before, size)
      this.#put(rows)
      if (rows.length < size) break
      before = rows.at(-1)!.place
      const share = (places.last - before) / Math.max(1, places.last - places.first)
      this.filled.set(Math.min(0.9, Math.floor(share * 10) / 10))
      const took = performance.now() - started
      size = Math.max(16, Math.min(1_000, Math.round((size * PIECE_MS) / Math.max(took, 1))))
      await new Promise((resolve) => setTimeout(resolve))
    }
    this.#filling = null
    this.filled.set(1)
  }

  /** What is new since: at the end, before the beginning (copies of a branch), and in replies that have ended. */
  #catchUp() {
    if (this.#filling) return
    const known = this.#places
    const now = placesOf(this.store)
    if (!now) return
    const from = known ? known.last - LOOKED_AT_AGAIN : now.first - 1
    this.#put(rowsAfter(this.store, from, -1))
    if (known && now.first < known.first) this.#put(rowsBefore(this.store, known.first, -1))
    if (this.#running.size > 0) this.#put(rowsById(this.store, [...this.#running]))
    this.#places = now
  }

  #put(rows: readonly FedRow[]) {
    for (const { id, author, parts } of rows) {
      if (author === 'model' && parts === null) this.#running.add(id)
      else this.#running.delete(id)
    }
    if (rows.length > 0) this.#tell({ type: 'rows', rows })
  }

  #ask<Answer extends FromSearchWorker['answer']>(question: SearchQuestion) {
    const number = ++this.#asked
    return new Promise<Answer>((resolve) => {
      this.#waiting.set(number, (answer) => resolve(answer as Answer))
      this.#tell({ type: 'asked', number, question })
    })
  }

  #tell(message: ToSearchWorker) {
    this.#worker.postMessage(message)
  }
}

let open: { store: LocalStore; client: SearchClient; timer: ReturnType<typeof setTimeout> } | null =
  null

/** The one index of this page, made when it is first asked for. */
export function searchIn(store: LocalStore): SearchClient {
  if (open?.store !== store) letGo()
  const client = open?.client ?? new SearchClient(store)
  if (open) clearTimeout(open.timer)
  open = { store, client, timer: setTimeout(letGo, UNUSED_MS) }
  return client
}

function letGo() {
  open?.client.close()
  open = null
}
