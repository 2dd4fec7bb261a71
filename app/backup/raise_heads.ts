import { Eventlog } from '#app/sync/eventlog'

const EPOCH_MS = Date.UTC(2025, 0)

/**
 * Lifts the head of every store of a restored log far above any number that was handed out before.
 *
 * Answers a silent hole: a device that is ahead of the copy and comes back after others have written would have a cursor in the
 * middle of their new events and never see those below it. The lift grows by one a second, so that restoring the same backup again
 * does not hand out the same numbers again; it stays far below 2^31.
 */
export async function raiseHeads(eventlogFile: string, now = Date.now()): Promise<void> {
  const lift = Math.floor((now - EPOCH_MS) / 1000)
  const eventlog = new Eventlog(eventlogFile)
  try {
    for (const storeId of eventlog.storeIds()) await eventlog.lift(storeId, lift)
  } finally {
    eventlog.close()
  }
}
