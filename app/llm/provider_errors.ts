import { AddressRefused } from '#app/core/outbound_guard'
import { readWords } from '#app/llm/provider_words'
import { type ReadHeader, retryAfterHeaders, retryAfterSeconds } from '#app/llm/retry_after'
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
  'file_missing',
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

/** Kinds that a status alone does not tell apart, or tells wrongly; matched against the provider's names and its sentence, in this order. */
const BY_WORDS: [RegExp, ReplyFailureCode][] = [
  [
    /supports? (image|file|pdf|document)( input|s\b|_url)|supports? vision|image input (is|are) not|not a multimodal model|at most 0 image|image exceeds|image_too_large|unknown variant .image_url|(image_url|input_image|input_file) is only supported|(unsupported|invalid)[_ ](image|file|media[_ ]type)|could not process (image|pdf)|pdf.{0,40}(password|pages)/,
    'files_not_taken',
  ],
  [
    /context_length|exceed_context|context[ _](length|window|size|limit)|maximum (context|prompt|model) length|too many tokens|prompt is too long|input token count|request_too_large/,
    'context_too_long',
  ],
  // Google asks to look at plan and billing whenever somebody is too quick.
  [/quota exceeded for metric|retrydelay/, 'provider_busy'],
  [
    /insufficient[_ ](quota|credit|balance|fund)|credit balance|credits are depleted|used all available credits|key limit exceeded|exceeded_current_quota|billing/,
    'provider_credit_empty',
  ],
  [
    /content[_ ](filter|policy)|content exists risk|content management policy|moderation|safety_check|invalid_prompt|responsible_?ai/,
    'content_refused',
  ],
  [
    /(invalid|incorrect|wrong)[_ ](x-)?api[_ -]?key|api[_ ]key[_ ](not valid|invalid|expired)|authentication_error|invalid_authentication/,
    'provider_key_rejected',
  ],
  [
    /model_not_found|no endpoints found|not a valid model|model .{0,200}(does not exist|not found)|unknown model/,
    'model_not_found',
  ],
]

export { retryAfterSeconds }

type Heard = { retryAfterSeconds?: number | undefined; header?: ReadHeader; cause?: unknown }

/**
 * The one map from what a provider answers to what a person is told (docs/architecture.md, section 8).
 *
 * Shape: `said` is the body of the answer as text or JSON; it is read for known words and numbers and dropped.
 */
export function errorOfAnswer(
  status: number,
  said: unknown = '',
  { header, ...heard }: Heard = {}
): ProviderError {
  const { text, contextTokens, ...words } = readWords(said)
  const known = status === 401 ? undefined : codeOfWords(text)
  // llama.cpp calls it a fault of its own.
  const named = status < 500 || known === 'files_not_taken' ? known : undefined
  const code = named ?? BY_STATUS[status] ?? 'provider_down'
  const isBusy = code === 'provider_busy' || status === 503
  return new ProviderError(code, {
    status,
    ...(isBusy && {
      retryAfterSeconds: (header && retryAfterHeaders(header)) ?? words.retryAfterSeconds,
    }),
    ...(code === 'context_too_long' && { contextTokens }),
    ...heard,
  })
}

/** An error that comes when the status has long been 200: its kind is in words, or in a number among them. */
export function errorInStream(said: unknown): ProviderError {
  const { text, status } = readWords(said)
  const named = codeOfWords(text)
  const kind = STATUS_BY_WORDS.find(([known]) => known.test(text))?.[1]
  return errorOfAnswer(status ?? kind ?? (named === undefined ? 500 : 400), said)
}

const codeOfWords = (text: string) => BY_WORDS.find(([known]) => known.test(text))?.[1]

const STATUS_BY_WORDS: [RegExp, number][] = [
  [/rate_limit|insufficient_quota|too many requests|resource_exhausted/, 429],
  [/overloaded/, 529],
  [/server_error|api_error|unavailable/, 500],
  [/authentication|invalid_api_key/, 401],
  [/permission/, 403],
  [/not_found/, 404],
  [/invalid_request|context_length/, 400],
]

/** What went wrong on the way, before or between the words of a provider. Nothing of it is kept: it may hold the address. */
export function errorOnTheWay(error: unknown, hasBegun: boolean): ProviderError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ProviderError) return cause
    if (cause instanceof AddressRefused) return new ProviderError('address_refused')
  }
  return new ProviderError(hasBegun ? 'stream_cut' : 'provider_down')
}
