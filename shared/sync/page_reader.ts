import {
  LIKE_EVENTS,
  type PagedEvent,
  SERVER_AUTHOR,
  type WireEvent,
} from '#shared/sync/wire_event'

/** Puts into the pages of one pull what was left out of them (PageWriter), from what the pull has brought before. */
export class PageReader {
  #last: number
  readonly #recent: WireEvent[] = []

  constructor(cursor: number | null) {
    this.#last = cursor ?? 0
  }

  /** Null for a page that says nothing: an event that refers to one that was never here, or has no name. */
  whole(batch: readonly PagedEvent[]): WireEvent[] | null {
    const events: WireEvent[] = []
    for (const event of batch) {
      const whole = this.#whole(event)
      if (whole === null) return null
      events.push(whole)
      this.#last = whole.seqNum
      this.#recent.push(whole)
      if (this.#recent.length > LIKE_EVENTS) this.#recent.shift()
    }
    return events
  }

  #whole({ like, ...event }: PagedEvent): WireEvent | null {
    const known = this.#recent.find(({ seqNum }) => seqNum === like)
    const name = event.name ?? known?.name
    if (name === undefined || (like !== undefined && !known)) return null
    const args = known ? { ...(known.args as object), ...(event.args as object) } : event.args
    return { parentSeqNum: this.#last, ...SERVER_AUTHOR, ...event, name, args }
  }
}
