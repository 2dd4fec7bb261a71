import { CONNECT_TIMEOUT_MS, PING_INTERVAL_MS, PING_TIMEOUT_MS, PULL_GAP_MS } from '#shared/limits'

/** How long the client half waits for what. Tests shorten it; nobody else should. */
export type Timing = {
  readonly connectTimeoutMs: number
  readonly pingIntervalMs: number
  readonly pingTimeoutMs: number
  readonly pullGapMs: number
  /** A history whose next page takes longer no longer keeps the leader from its tabs. */
  readonly historyPauseMs: number
  /** First wait before a new connection; doubled by each further failure, up to `longestRetryMs`. */
  readonly firstRetryMs: number
  readonly longestRetryMs: number
  /** Where trying again soon is of no use: signed out, store refused. */
  readonly slowRetryMs: number
  /** A connection that lived so long ends the doubling. */
  readonly stableAfterMs: number
}

export const TIMING: Timing = {
  connectTimeoutMs: CONNECT_TIMEOUT_MS,
  pingIntervalMs: PING_INTERVAL_MS,
  pingTimeoutMs: PING_TIMEOUT_MS,
  pullGapMs: PULL_GAP_MS,
  historyPauseMs: 2_000,
  firstRetryMs: 150,
  longestRetryMs: 5_000,
  slowRetryMs: 30_000,
  stableAfterMs: 1_000,
}
