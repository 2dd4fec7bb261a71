import type { ReplyDelta } from '#app/llm/driver'
import { ProviderError } from '#app/llm/provider_errors'

export type StreamLimits = {
  /** Models that think first may be silent for long. */
  firstDeltaMs: number
  betweenDeltasMs: number
  totalMs: number
}
const STREAM_LIMITS: StreamLimits = {
  firstDeltaMs: 180_000,
  betweenDeltasMs: 60_000,
  totalMs: 30 * 60_000,
}

/** Ends a stream that stalls or never ends (attack R04: one byte a minute, for ever); closes its connection either way. */
export async function* withinLimits(
  open: (signal: AbortSignal) => AsyncIterable<readonly ReplyDelta[]>,
  outer: AbortSignal,
  limits: StreamLimits = STREAM_LIMITS
): AsyncIterable<readonly ReplyDelta[]> {
  const inner = new AbortController()
  const begunAt = performance.now()
  let lastAt: number | null = null
  // One timer that looks again, not one per batch.
  const look = () => {
    const now = performance.now()
    const silentUntil =
      lastAt === null ? begunAt + limits.firstDeltaMs : lastAt + limits.betweenDeltasMs
    const endsAt = Math.min(silentUntil, begunAt + limits.totalMs)
    if (now < endsAt) timer = setTimeout(look, endsAt - now)
    else inner.abort(new ProviderError(lastAt === null ? 'provider_down' : 'stream_cut'))
  }
  let timer: NodeJS.Timeout | undefined
  look()
  try {
    for await (const batch of open(AbortSignal.any([outer, inner.signal]))) {
      // A provider is silent only while somebody asks.
      lastAt = Infinity
      yield batch
      lastAt = performance.now()
    }
    inner.signal.throwIfAborted()
  } catch (error) {
    throw inner.signal.aborted ? inner.signal.reason : error
  } finally {
    clearTimeout(timer)
    inner.abort()
  }
}
