import {
  type BackendIdMismatchError,
  IsOfflineError,
  SyncBackend,
  type UnknownError,
} from '@livestore/common'
import type { LiveStoreEvent } from '@livestore/common/schema'
import { Effect, Option, Queue, Stream } from '@livestore/utils/effect'
import { type Arrival, askForPages, type PullRequest } from '#shared/sync/client/ask_for_pages'
import { HistoryCount, type HistoryProgress } from '#shared/sync/client/history_count'
import { type Page, takeMergedPage } from '#shared/sync/client/merge_pages'
import { toBackendIdMismatch } from '#shared/sync/client/to_live_store_error'

type PullError = IsOfflineError | BackendIdMismatchError | UnknownError

/**
 * A pull as LiveStore wants it: merged batches, each with the count of what follows.
 *
 * Errors: the log is another one now; for a pull without `live` also that nothing was heard for `connectTimeoutMs`. A live pull
 * never fails for want of a connection (anything but IsOfflineError ends LiveStore's sync silently, fault 19).
 */
export const pullStream = (
  pull: PullRequest,
  keepBackendId: (backendId: string) => Effect.Effect<void, UnknownError>,
  onHistory: (progress: HistoryProgress | null) => void = () => {},
  onLost: (above: number) => Promise<void> = () => Promise.resolve()
) =>
  Stream.unwrapScoped(
    Effect.gen(function* () {
      const arrivals = yield* Queue.unbounded<Arrival>()
      yield* Effect.acquireRelease(
        Effect.sync(() => askForPages(pull, (arrival) => arrivals.unsafeOffer(arrival))),
        (end) => Effect.sync(end)
      )
      const history = new HistoryCount(onHistory)
      return Stream.repeatEffectOption(nextBatch(pull, arrivals, history, keepBackendId, onLost))
    })
  )

function nextBatch(
  { live, timing }: PullRequest,
  arrivals: Queue.Dequeue<Arrival>,
  history: HistoryCount,
  keepBackendId: (backendId: string) => Effect.Effect<void, UnknownError>,
  onLost: (above: number) => Promise<void>
): Effect.Effect<SyncBackend.PullResItem, Option.Option<PullError>> {
  const pages: Page[] = []
  let backendId = ''
  let last: Exclude<Arrival, { type: 'page' }> | null = null
  let handedOver: Page | null = null
  let lostAbove: number | null = null
  const note = (arrival: Arrival) => {
    if (arrival.type !== 'page') return (last = arrival)
    backendId = arrival.backendId
    lostAbove = arrival.lostAbove ?? lostAbove
    return pages.push(arrival.page)
  }
  const take = live
    ? Effect.asSome(Queue.take(arrivals))
    : Effect.asSome(orOffline(Queue.take(arrivals), timing.connectTimeoutMs))
  const takeUnlessPaused = Effect.suspend(() =>
    live && handedOver && handedOver.remaining > 0
      ? Effect.map(Effect.timeoutOption(take, timing.historyPauseMs), Option.flatten)
      : take
  )

  return Effect.gen(function* () {
    const askedAt = performance.now()
    history.asked()
    if (pages.length === 0 && last === null) {
      const arrival = yield* takeUnlessPaused
      if (Option.isNone(arrival)) return toPullItem((handedOver = PAUSE))
      note(arrival.value)
    }
    if (live) yield* gapAfter(handedOver, timing.pullGapMs - (performance.now() - askedAt))
    for (const arrival of yield* Queue.takeAll(arrivals)) note(arrival)
    if (pages.length === 0) {
      return yield* Effect.fail(
        last?.type === 'failed' ? Option.some(toBackendIdMismatch(last.error)) : Option.none()
      )
    }
    yield* Effect.mapError(keepBackendId(backendId), Option.some)
    // before the page moves the leader's cursor: whoever is cut off here is told again
    if (lostAbove !== null) yield* Effect.promise(() => onLost(lostAbove!))
    lostAbove = null
    handedOver = takeMergedPage(pages)
    history.given(handedOver)
    return toPullItem(handedOver)
  })
}

/**
 * Ends a history for now whose next page does not come (cut off, a slow line): until its last page the leader takes no commits of
 * its tabs, and a first sync keeps the store closed. When it goes on, the leader goes on, too.
 */
const PAUSE: Page = { batch: [], remaining: 0 }

/**
 * Leaves the leader time between two batches: each one interrupts its running push, and beside a busy stream it would hardly get one
 * through (fault 2: 50 events took 22.4 s, with the gap 2 s). Pages of history need no gap: before the last of them no push could be
 * accepted.
 */
const gapAfter = (handedOver: Page | null, gapMs: number) =>
  handedOver?.remaining === 0 && gapMs > 0 ? Effect.sleep(gapMs) : Effect.void

const orOffline = <A>(effect: Effect.Effect<A>, timeoutMs: number) =>
  Effect.timeoutFail(effect, {
    duration: timeoutMs,
    onTimeout: () =>
      Option.some(new IsOfflineError({ cause: new Error(`No answer within ${timeoutMs} ms`) })),
  })

const toPullItem = ({ batch, remaining }: Page): SyncBackend.PullResItem => ({
  batch: batch.map((event) => ({
    eventEncoded: event as LiveStoreEvent.Global.Encoded,
    metadata: Option.none(),
  })),
  pageInfo: remaining > 0 ? SyncBackend.pageInfoMoreKnown(remaining) : SyncBackend.pageInfoNoMore,
})
