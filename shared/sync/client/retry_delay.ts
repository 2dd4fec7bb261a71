import type { Timing } from '#shared/sync/client/timing'
import { CLOSE_CODES } from '#shared/sync/close_codes'
import type { RetryPolicy } from '#shared/sync/sync_errors'

/** A connection that ended without a code that we know: network, proxy, killed server. */
export const LOST_CONNECTION: RetryPolicy = { type: 'backoff', minMs: 0 }

export function policyOfClose(code: number): RetryPolicy {
  return Object.values(CLOSE_CODES).find((close) => close.code === code)?.retry ?? LOST_CONNECTION
}

/**
 * How long to wait before trying again, or null for never.
 *
 * Units: milliseconds, with jitter down to the half, so that a thousand clients of a restarted server do not come back at once.
 */
export function retryDelayMs(
  policy: RetryPolicy,
  attempt: number,
  timing: Timing,
  random: () => number = Math.random
): number | null {
  const jitter = 0.5 + random() / 2
  switch (policy.type) {
    case 'upgrade':
      return null
    case 'backoff': {
      const first = Math.max(policy.minMs, timing.firstRetryMs)
      return Math.min(first * 2 ** attempt, Math.max(timing.longestRetryMs, policy.minMs)) * jitter
    }
    default:
      return timing.slowRetryMs * jitter
  }
}
