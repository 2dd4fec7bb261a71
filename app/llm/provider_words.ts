import { contextTokensIn } from '#app/llm/context_tokens'
import { secondsOfDuration } from '#app/llm/retry_after'
import type { ReplyFailure } from '#shared/events/reply_events'

/** What an error of a provider says, read for known words and numbers. Never shown or kept: it may hold the key, or what a person wrote. */
export type ProviderWords = {
  /** In lower case: the machine-readable names, then the sentence. */
  readonly text: string
  /** A status that is named within, for an error that comes when the answer's own has long been 200. */
  readonly status: number | undefined
  readonly contextTokens: ReplyFailure['contextTokens']
  readonly retryAfterSeconds: number | undefined
}

const MAX_CHARS = 4_000

/**
 * Reads the error of any provider: the body of an answer or an object from a stream. Only fields that hold the provider's own words
 * are looked at: some repeat the whole request beside them (vLLM's 422), and what a person wrote must not decide.
 */
export function readWords(said: unknown): ProviderWords {
  const words: string[] = []
  const statuses: unknown[] = []
  for (const error of errorsIn(parsed(said))) {
    if (typeof error === 'string') words.push(error)
    else collect(error, words, statuses)
  }
  const text = words.join(' ').slice(0, MAX_CHARS).toLowerCase()
  return {
    text,
    status: statuses.map(Number).find((status) => status >= 400 && status < 600),
    contextTokens: contextTokensIn(text),
    retryAfterSeconds: retryAfterIn(text),
  }
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

function parsed(said: unknown): unknown {
  if (typeof said !== 'string') return said
  try {
    return JSON.parse(said)
  } catch {
    return said
  }
}

/** `{error: {...}}`, `{error: "..."}`, `{detail: "..."}`, a list of one of these (Google), or the bare error. */
function errorsIn(said: unknown): unknown[] {
  const one = Array.isArray(said) ? said[0] : said
  if (!isFields(one)) return [typeof one === 'string' ? one : '']
  const inner = one['error'] ?? one['errors']
  const nested = Array.isArray(inner) ? inner[0] : inner
  return nested === undefined || nested === null ? [one] : [nested, { type: one['type'] }]
}

function collect(error: unknown, words: string[], statuses: unknown[]) {
  if (!isFields(error)) return
  for (const name of ['code', 'type', 'status', 'reason', 'message', 'detail']) {
    const value = error[name]
    if (typeof value === 'string') words.push(value)
  }
  statuses.push(error['status'], error['statusCode'], error['code'])
  for (const name of ['n_ctx', 'n_prompt_tokens'])
    if (typeof error[name] === 'number') words.push(`"${name}":${error[name]}`)
  // Google: reasons, and when to come again.
  for (const detail of listOf(error['details'])) {
    for (const name of ['reason', 'retryDelay'])
      if (typeof detail[name] === 'string') words.push(`${name}: ${detail[name]}`)
  }
  // An adapter of the AI SDK keeps the whole of it there.
  for (const inner of isFields(error['data']) ? errorsIn(error['data']) : [])
    collect(inner, words, statuses)
  // OpenRouter: the words of who runs the model, and why moderation refused.
  const metadata = error['metadata']
  if (!isFields(metadata)) return
  if (Array.isArray(metadata['reasons'])) words.push('moderation')
  const raw = parsed(metadata['raw'])
  for (const upstream of raw === undefined ? [] : errorsIn(raw)) {
    if (typeof upstream === 'string') words.push(upstream)
    else collect(upstream, words, statuses)
  }
}

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

/** Google's RetryInfo, and sentences: "Please try again in 6.5s", "Please retry in 34.07s". */
function retryAfterIn(text: string): number | undefined {
  const found = /(?:retrydelay: |(?:try again|retry) in )([\d.hms]+?)(?=\.?(?:\s|$))/.exec(text)
  return found ? secondsOfDuration(found[1]!) : undefined
}
