/** Longer waits are nonsense. */
const MAX_SECONDS = 31 * 24 * 3600

export type ReadHeader = (name: string) => string | null | undefined

/**
 * When a provider wants to be asked again, from the headers of its answer.
 *
 * Shape: seconds, rounded up; undefined when nothing is said. `Retry-After` in seconds or as a date, OpenAI's `retry-after-ms`, the
 * resets of the limits that are used up (Anthropic), and of the one limit there is (OpenRouter, in milliseconds since 1970).
 */
export function retryAfterHeaders(header: ReadHeader, now = Date.now()): number | undefined {
  const milliseconds = numberIn(header('retry-after-ms'))
  if (milliseconds !== undefined) return within(milliseconds / 1000)
  const given = retryAfterSeconds(header('retry-after'), now)
  if (given !== undefined) return given
  const resets = ANTHROPIC_LIMITS.map((limit) => `anthropic-ratelimit-${limit}`)
    .filter((name) => header(`${name}-remaining`)?.trim() === '0')
    .map((name) => secondsUntil(header(`${name}-reset`), now))
    .filter((seconds) => seconds !== undefined)
  if (resets.length > 0) return Math.max(...resets)
  const isUsedUp = header('x-ratelimit-remaining')?.trim() === '0'
  const resetMs = numberIn(header('x-ratelimit-reset'))
  // Others count it in seconds, or from now on.
  return isUsedUp && resetMs !== undefined && resetMs > 1e12
    ? within((resetMs - now) / 1000)
    : undefined
}

const ANTHROPIC_LIMITS = ['requests', 'tokens', 'input-tokens', 'output-tokens']

/** `Retry-After` in both of its forms; nonsense counts as absent. */
export function retryAfterSeconds(
  header: string | null | undefined,
  now = Date.now()
): number | undefined {
  const seconds = numberIn(header)
  return seconds === undefined ? secondsUntil(header, now) : within(seconds)
}

/** A time as sentences and Google's RetryInfo write it: `34s`, `6.5s`, `250ms`, `1m30.5s`. */
export function secondsOfDuration(text: string): number | undefined {
  const found = DURATION.exec(text.trim())
  if (!found) return undefined
  const [, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = found.map(Number)
  const parts = [hours * 3600, minutes * 60, seconds, milliseconds / 1000]
  return within(parts.reduce((sum, part) => sum + (part || 0), 0))
}

const DURATION = /^(?=\d)(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?$/

const numberIn = (text: string | null | undefined) => {
  const number = Number(text?.trim() || Number.NaN)
  return Number.isFinite(number) ? number : undefined
}

/** A date of HTTP or ISO 8601. */
function secondsUntil(date: string | null | undefined, now: number): number | undefined {
  const at = /\d{4}/.test(date ?? '') ? Date.parse(date!) : Number.NaN
  return Number.isNaN(at) ? undefined : within(Math.max(0, at - now) / 1000)
}

const within = (seconds: number) =>
  seconds >= 0 && seconds <= MAX_SECONDS ? Math.ceil(seconds) : undefined
