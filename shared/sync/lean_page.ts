import type { PageMessage } from '#shared/sync/pull_message'
import { type PagedEvent, SERVER_AUTHOR, type WireEvent } from '#shared/sync/wire_event'

/** A page of which nothing is left out: what version 1 sends, and what both sides work with. */
export type WholePage = Required<Omit<PageMessage, 'batch'>> & {
  readonly batch: readonly WireEvent[]
}

/**
 * Leaves out what the reader knows: the log is that of the welcome, no `remaining` is 0, no author is the server, no parent is the
 * event before, which for the first one is the last that this pull brought, or its cursor (`before`).
 *
 * While a reply streams, every page holds one event of the server's own: half of each page was such words.
 */
export function leanPage({ type, id, batch, remaining }: WholePage, before: number): PageMessage {
  let previous = before
  const events = batch.map(({ name, args, seqNum, parentSeqNum, clientId, sessionId }) => {
    const isOwn = clientId === SERVER_AUTHOR.clientId && sessionId === SERVER_AUTHOR.sessionId
    const event: PagedEvent = {
      name,
      args,
      seqNum,
      ...(parentSeqNum === previous ? {} : { parentSeqNum }),
      ...(isOwn ? {} : { clientId, sessionId }),
    }
    previous = seqNum
    return event
  })
  return { type, id, batch: events, ...(remaining > 0 ? { remaining } : {}) }
}

/** The events of a page with everything that was left out. */
export function wholeBatch(batch: readonly PagedEvent[], before: number): WireEvent[] {
  let previous = before
  return batch.map((event) => {
    const whole = { parentSeqNum: previous, ...SERVER_AUTHOR, ...event }
    previous = event.seqNum
    return whole
  })
}
