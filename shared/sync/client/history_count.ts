import type { Page } from '#shared/sync/client/merge_pages'

/** Units: events; one that holds folded chats is one. */
export type HistoryProgress = { readonly done: number; readonly total: number }

/** Follows a history of several pages into the leader's database, and tells how much of it is there; null when all of it is. */
export class HistoryCount {
  #given = 0
  #remaining = 0

  constructor(private readonly tell: (progress: HistoryProgress | null) => void) {}

  given({ batch, remaining }: Page) {
    if (this.#given === 0 && remaining === 0) return
    if (this.#given === 0) this.tell({ done: 0, total: batch.length + remaining })
    this.#given += batch.length
    this.#remaining = remaining
  }

  /** The leader asks for more: what it was given before is in its database. */
  asked() {
    if (this.#given === 0) return
    if (this.#remaining > 0)
      return this.tell({ done: this.#given, total: this.#given + this.#remaining })
    this.#given = 0
    this.tell(null)
  }
}
