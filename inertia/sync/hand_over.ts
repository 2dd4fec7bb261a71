import { Eventlog } from '@livestore/common/leader-thread'
import { Stream } from '@livestore/utils/effect'
import type { Cursor, LeaderContext, SessionPayload, SessionPull } from '~/sync/livestore_globals'
import { isAfter, rowsAgain } from '~/sync/rows_again'

/**
 * Fault 12: when the tab that hosts the leader goes away, the next leader starts with an empty payload cache. Events that the old
 * leader had on disk but had not yet delivered never reach the surviving tabs (3 of 8 hand-overs).
 * So a tab that pulls from a cursor which this leader's memory does not cover first gets, from the event log on disk, its last rows
 * again and then the rows that it missed.
 */

/**
 * Rows that are given again. The old leader may have rebased below the tab's cursor (an own event moved up, a foreign one took its
 * number), and the numbers alone do not show that. Materializers are idempotent by rule.
 */
const OVERLAP_EVENTS = 32

type Item = { payload: SessionPayload }

/** The rows from a little before the cursor up to `end`, as a rebase. */
const lastRows = (leader: LeaderContext, cursor: Cursor, end: Cursor): Item[] => {
  const { dbEventlog, dbState } = leader
  const since = { ...cursor, global: Math.max(0, cursor.global - OVERLAP_EVENTS), client: 0 }
  const rows = Eventlog.getEventsSince({
    dbEventlog,
    dbState: dbState as never,
    since: since as Cursor,
  })
  const newEvents = rowsAgain(rows, cursor, end)
  if (newEvents.length === 0) return []
  // their changes belong to the session database of a tab that is gone
  for (const event of newEvents) event.meta.sessionChangeset = { _tag: 'unset' }
  return [{ payload: { _tag: 'upstream-rebase', rollbackEvents: [], newEvents } }]
}

const pullFromDisk =
  (leader: LeaderContext, bootHead: Cursor, pull: SessionPull): SessionPull =>
  ({ cursor }) => {
    const trimmedTo = globalThis.__livestoreTrimmedTo
    const covered = trimmedTo && trimmedTo.global > bootHead.global ? trimmedTo : bootHead
    if (cursor.global > covered.global || (cursor.global === 0 && covered === bootHead)) {
      return pull({ cursor })
    }
    const again = lastRows(leader, cursor, isAfter(cursor, covered) ? cursor : covered)
    const given = again[0]?.payload.newEvents.at(-1)?.seqNum
    return Stream.concat(Stream.fromIterable(again), pull({ cursor: given ?? cursor }))
  }

/**
 * Follows what a tab has been given.
 *
 * Steps back: the state database and the event log are committed one after the other, so that a tab which starts from the state can
 * be ahead of the log. The rows in between come again from the server and would end the tab's session ("Incoming events must be
 * greater than upstream head"): they are handed over as a rebase instead.
 *
 * Nudges: when the leader refuses a push, the tab forgets what it wanted to push after it and waits for an item; after a hand-over
 * without a server none comes. The last rows, given again as a rebase, make the tab push anew.
 */
const withPosition =
  (leader: LeaderContext, pull: SessionPull, nudges: Stream.Stream<null>): SessionPull =>
  ({ cursor }) => {
    let position = cursor
    return Stream.merge(pull({ cursor }), nudges, { haltStrategy: 'left' }).pipe(
      Stream.mapConcat((item) => {
        // what is on disk behind the position is still on its way to the tab
        if (item === null) return lastRows(leader, position, position)
        const { _tag, newEvents } = item.payload
        const [first, last] = [newEvents[0]?.seqNum, newEvents.at(-1)?.seqNum]
        if (!first || !last) return [item]
        const stepsBack = _tag === 'upstream-advance' && !isAfter(first, position)
        position = last
        return stepsBack
          ? [{ payload: { _tag: 'upstream-rebase', rollbackEvents: [], newEvents } as const }]
          : [item]
      })
    )
  }

/** Called with the leader's context before it serves anybody. */
export function serveMissedEvents(leader: LeaderContext, nudges: Stream.Stream<null>) {
  const bootHead = Eventlog.getClientHeadFromDb(leader.dbEventlog)
  const { syncProcessor } = leader
  const pull = pullFromDisk(leader, bootHead, syncProcessor.pull)
  syncProcessor.pull = withPosition(leader, pull, nudges)
}
