import { CLIENT_EVENTS, decodeEvent } from '#shared/events/catalogue'
import { MAX_EVENT_BYTES, MAX_NUMBER_GAP, MAX_PUSH_EVENTS } from '#shared/limits'
import type { SyncError } from '#shared/sync/sync_errors'
import { SERVER_AUTHOR, type WireEvent } from '#shared/sync/wire_event'

/**
 * What is wrong with the events of a push, whatever the log holds: null if nothing.
 *
 * A browser may write what a person does and nothing else (attack T04: forged replies and usage).
 */
export function refuseEvents(batch: readonly WireEvent[]): SyncError | null {
  if (batch.length > MAX_PUSH_EVENTS)
    return {
      kind: 'batch_too_large',
      message: `A push may hold ${MAX_PUSH_EVENTS} events, this one holds ${batch.length}`,
    }
  for (const [index, event] of batch.entries()) {
    const previous = batch[index - 1]
    if (event.seqNum <= event.parentSeqNum)
      return refused(event, 'its number must be above the number of its parent')
    if (previous && event.parentSeqNum !== previous.seqNum)
      return refused(event, 'its parent must be the event before it')
    const error = refuseEvent(event)
    if (error) return error
  }
  return null
}

function refuseEvent(event: WireEvent): SyncError | null {
  if (!CLIENT_EVENTS.has(event.name)) return refused(event, 'a browser may not write it')
  if (event.clientId === SERVER_AUTHOR.clientId) return refused(event, 'its client id is taken')
  const bytes = Buffer.byteLength(JSON.stringify(event.args) ?? '')
  if (bytes > MAX_EVENT_BYTES)
    return {
      kind: 'event_too_large',
      message: `An event may have ${MAX_EVENT_BYTES} bytes, event ${event.seqNum} has ${bytes}`,
    }
  if (!decodeEvent(event.name, event.args))
    return refused(event, 'its arguments do not fit its schema')
  return null
}

/**
 * Whether a push follows the head: null if it does. The client arbitrates numbers, the server keeps them: gaps are legal, and a
 * push is accepted exactly if its first event chains onto the head.
 */
export function refuseParent(batch: readonly WireEvent[], head: number): SyncError | null {
  const first = batch[0]!
  const last = batch.at(-1)!
  if (first.parentSeqNum !== head)
    return {
      kind: 'server_ahead',
      message: 'Other events came first: pull, rebase and push again',
      expected: head,
      provided: first.parentSeqNum,
    }
  // A forged number near 2^53 would leave the store without numbers.
  if (last.seqNum > head + MAX_NUMBER_GAP)
    return refused(last, `numbers may leave gaps of ${MAX_NUMBER_GAP} at most`)
  return null
}

/** Only another log: whoever gets this throws its copy and its unsent events away (docs/protocol.md, Errors). */
export function refuseBackend(received: string | null, expected: string): SyncError | null {
  if (received === null || received === expected) return null
  return {
    kind: 'backend_id_mismatch',
    message: 'This is another log than the one this copy was made from',
    expectedBackendId: expected,
    receivedBackendId: received.slice(0, 128),
  }
}

function refused(event: WireEvent, reason: string): SyncError {
  return {
    kind: 'event_refused',
    message: `Event ${event.seqNum} (${event.name}) was refused: ${reason}`,
  }
}
