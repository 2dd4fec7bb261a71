import { subjectOf } from '#shared/events/catalogue'
import type { PageMessage } from '#shared/sync/pull_message'
import {
  LIKE_EVENTS,
  type PagedEvent,
  SERVER_AUTHOR,
  type WireEvent,
} from '#shared/sync/wire_event'

/** A page of which nothing is left out: what version 1 sends. */
export type WholePage = Required<Omit<PageMessage, 'batch' | 'lostAbove'>> & {
  readonly batch: readonly WireEvent[]
}

type Args = Record<string, unknown>
type Piece = { count: number; seqNum: number; args: Args }

/**
 * Leaves out of the pages of one pull what its reader knows; docs/protocol.md, section Pull, says what that is.
 *
 * While a reply streams, every page holds one event of the server's own: two thirds of each page were words that the page before
 * had, too. PageReader puts them in again.
 */
export class PageWriter {
  #last: number
  /** Events written so far. */
  #count = 0
  /** The newest piece of each reply that is running. */
  readonly #pieces = new Map<string, Piece>()

  constructor(cursor: number | null) {
    this.#last = cursor ?? 0
  }

  lean({ type, id, batch, remaining }: WholePage): PageMessage {
    const events = batch.map((event) => this.#lean(event))
    return { type, id, batch: events, ...(remaining > 0 ? { remaining } : {}) }
  }

  #lean(event: WireEvent): PagedEvent {
    const { seqNum, parentSeqNum, clientId, sessionId } = event
    const isOwn = clientId === SERVER_AUTHOR.clientId && sessionId === SERVER_AUTHOR.sessionId
    const lean = {
      ...this.#content(event),
      seqNum,
      ...(parentSeqNum === this.#last ? {} : { parentSeqNum }),
      ...(isOwn ? {} : { clientId, sessionId }),
    }
    this.#last = seqNum
    this.#count++
    return lean
  }

  /** Only pieces of replies refer to others: nothing else comes often enough. */
  #content({ name, args, seqNum }: WireEvent): Pick<PagedEvent, 'name' | 'like' | 'args'> {
    const subject = subjectOf({ name, args })
    if (!subject?.startsWith('reply:')) return { name, args }
    const known = this.#pieces.get(subject)
    this.#remember(subject, { count: this.#count, seqNum, args: args as Args })
    const isRecent = known !== undefined && this.#count - known.count <= LIKE_EVENTS
    const difference = isRecent ? differenceOf(args as Args, known.args) : null
    return difference ? { like: known!.seqNum, args: difference } : { name, args }
  }

  #remember(subject: string, piece: Piece) {
    this.#pieces.delete(subject)
    this.#pieces.set(subject, piece)
    if (this.#pieces.size > LIKE_EVENTS) this.#pieces.delete(this.#pieces.keys().next().value!)
  }
}

/** The fields that are different; null if one is missing, which a difference cannot say. */
function differenceOf(args: Args, known: Args): Args | null {
  if (Object.keys(known).some((key) => !Object.hasOwn(args, key))) return null
  return Object.fromEntries(Object.entries(args).filter(([key, value]) => value !== known[key]))
}
