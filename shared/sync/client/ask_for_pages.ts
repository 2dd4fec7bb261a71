import type { Answer, Connection } from '#shared/sync/client/connection'
import type { Page } from '#shared/sync/client/merge_pages'
import { retryDelayMs } from '#shared/sync/client/retry_delay'
import type { Timing } from '#shared/sync/client/timing'
import { PageReader } from '#shared/sync/page_reader'
import { RETRY_POLICIES, type RetryPolicy, type SyncError } from '#shared/sync/sync_errors'

/** `failed`: the log is another one now. Any other error is no reason to stop and stays inside. */
export type Arrival =
  | {
      readonly type: 'page'
      readonly page: Page
      readonly backendId: string
      /** The log lacks what was read before above this number. */
      readonly lostAbove: number | null
    }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly error: SyncError }

export type PullRequest = {
  readonly connection: Connection
  readonly cursor: number | null
  readonly live: boolean
  readonly backendId: () => string | null
  readonly timing: Timing
}

/**
 * Asks for everything after a cursor and goes on asking through cuts, restarts and a busy server, from the last event that arrived.
 *
 * No event arrives twice or is left out: an event at or below the leader's head on a pull kills the leader (fault 19).
 * Returns a function that ends the request.
 */
export function askForPages(pull: PullRequest, onArrival: (arrival: Arrival) => void): () => void {
  const { connection, live, backendId, timing } = pull
  let cursor = pull.cursor
  let reader = new PageReader(cursor)
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined

  const onAnswer = (answer: Answer) => {
    if (answer.type === 'page') {
      const events = reader.whole(answer.batch)
      if (events === null) return askAgain({ type: 'backoff', minMs: 0 })
      failures = 0
      const seen = cursor ?? 0
      const batch = events.filter((event) => event.seqNum > seen)
      cursor = batch.at(-1)?.seqNum ?? cursor
      const page = { batch, remaining: answer.remaining ?? 0 }
      onArrival({
        type: 'page',
        page,
        backendId: answer.backendId ?? connection.backendId,
        lostAbove: answer.lostAbove ?? null,
      })
    } else if (answer.type === 'end') {
      connection.forget(id)
      onArrival({ type: 'end' })
    } else if (answer.type === 'error') {
      connection.forget(id)
      if (answer.error.kind === 'backend_id_mismatch') {
        return onArrival({ type: 'failed', error: answer.error })
      }
      askAgain(RETRY_POLICIES[answer.error.kind])
    }
  }
  const askAgain = (policy: RetryPolicy) => {
    connection.forget(id)
    const delay = retryDelayMs(policy, failures++, timing)
    retry = setTimeout(() => (id = ask()), delay ?? timing.slowRetryMs)
  }
  const ask = () =>
    connection.ask({
      frame: (id) => {
        // Pages refer to what the same pull brought before.
        reader = new PageReader(cursor)
        return { type: 'pull', id, cursor, live, backendId: backendId() }
      },
      onAnswer,
    })
  let id = ask()
  return () => {
    clearTimeout(retry)
    connection.forget(id)
    if (live) connection.send({ type: 'cancel', id })
  }
}
