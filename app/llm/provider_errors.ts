import type { ReplyFailure, ReplyFailureCode } from '#shared/events/reply_events'

type Details = {
  status?: number | undefined
  retryAfterSeconds?: number | undefined
  contextTokens?: ReplyFailure['contextTokens']
  budget?: ReplyFailure['budget']
  cause?: unknown
}

/**
 * What a driver throws. Says nothing in the provider's words: these may hold the key (attack R05),
 * and the failure of a reply is kept in the log and shown on every device.
 */
export class ProviderError extends Error {
  readonly code: ReplyFailureCode
  readonly status: number | null
  readonly retryAfterSeconds: number | null
  /** What the code alone does not say; numbers only. */
  readonly details: Pick<Details, 'contextTokens' | 'budget'>

  constructor(code: ReplyFailureCode, details: Details = {}) {
    const { status, retryAfterSeconds, cause, contextTokens, budget } = details
    super(status === undefined ? code : `${code} (HTTP ${status})`, { cause })
    this.name = 'ProviderError'
    this.code = code
    this.status = status ?? null
    this.retryAfterSeconds = retryAfterSeconds ?? null
    this.details = { ...(contextTokens && { contextTokens }), ...(budget && { budget }) }
  }

  /** Whether asking again may help without anybody changing something first. */
  get isRetryable() {
    return RETRYABLE.has(this.code)
  }

  toFailure(provider: string): ReplyFailure {
    const { code, status, retryAfterSeconds, isRetryable: retryable } = this
    return { code, retryable, provider, status, retryAfterSeconds, ...this.details }
  }
}

const RETRYABLE: ReadonlySet<ReplyFailureCode> = new Set([
  'provider_busy',
  'provider_down',
  'stream_cut',
  'internal',
])

const BY_STATUS: Record<number, ReplyFailureCode> = {
  400: 'provider_refused',
  401: 'provider_key_rejected',
  402: 'provider_credit_empty',
  403: 'provider_refused',
  404: 'model_not_found',
  413: 'context_too_long',
  422: 'provider_refused',
  429: 'provider_busy',
  529: 'provider_busy',
}

/** Kinds that a status alone does not tell apart; matched against the provider's machine-readable `code` and `type`, then its sentence. */
const BY_WORDS: [RegExp, ReplyFailureCode][] = [
  [
    /context_length|context (length|window|size)|maximum context|too many tokens|prompt is too long/,
    'context_too_long',
  ],
  [/insufficient_quota|insufficient (credit|balance|fund)|billing/, 'provider_credit_empty'],
  [/content[_ ](filter|policy)|safety/, 'provider_refused'],
  [/model_not_found/, 'model_not_found'],
]

/**
 * The one map from what a provider answers to what a person is told (docs/architecture.md, section 8).
 *
 * Shape: `words` are read for known kinds and dropped; they never leave this function.
 */
export function errorOfAnswer(
  status: number,
  words = '',
  details: Omit<Details, 'status'> = {}
): ProviderError {
  const named =
    status < 500 && status !== 401
      ? BY_WORDS.find(([known]) => known.test(words.toLowerCase()))
      : undefined
  return new ProviderError(named?.[1] ?? BY_STATUS[status] ?? 'provider_down', {
    status,
    ...details,
  })
}

/** `Retry-After` in seconds; the form with a date and nonsense count as absent. */
export function retryAfterSeconds(header: string | null | undefined): number | undefined {
  const seconds = Number(header?.trim() || Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : undefined
}
