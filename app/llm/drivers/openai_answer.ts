import { addDelta, type ReplyDelta } from '#app/llm/driver'
import { errorOfAnswer, ProviderError } from '#app/llm/provider_errors'

type Chunk = {
  choices?: ({ delta?: Delta | null; finish_reason?: unknown } | null)[] | null
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown } | null
  error?: unknown
}
/** Endpoints disagree about the name of reasoning: `reasoning_content` (DeepSeek, vLLM) or `reasoning` (OpenRouter, Ollama). */
type Delta = { content?: unknown; reasoning_content?: unknown; reasoning?: unknown }

/**
 * Reads the chunks of one answer in OpenAI's chat completions protocol.
 *
 * Trusts nothing: a field of the wrong kind counts as absent, and what is no object in JSON cuts the stream.
 */
export class OpenaiAnswer {
  #deltas: ReplyDelta[] = []
  /** The provider has said that the answer is whole. */
  #isWhole = false
  /** Nothing more comes. */
  isDone = false

  /** Reads the data of one event. Throws `ProviderError`. */
  add(data: string): void {
    if (this.isDone) return
    if (data === '[DONE]') {
      this.isDone = this.#isWhole = true
      return
    }
    const chunk = parse(data)
    if (chunk.error !== undefined && chunk.error !== null) throw errorInStream(chunk.error)
    const choice = chunk.choices?.[0]
    const { reasoning_content, reasoning, content } = choice?.delta ?? {}
    this.#addText('reasoning', reasoning_content ?? reasoning)
    this.#addText('text', content)
    this.#finish(choice?.finish_reason)
    if (chunk.usage) this.#addUsage(chunk.usage)
  }

  /** The deltas since the last call. */
  take(): ReplyDelta[] {
    const deltas = this.#deltas
    this.#deltas = []
    return deltas
  }

  /** The body has ended: throws when the answer has not. */
  end(): void {
    if (!this.#isWhole) throw new ProviderError('stream_cut')
  }

  #addText(type: 'text' | 'reasoning', text: unknown) {
    if (typeof text === 'string' && text !== '') addDelta(this.#deltas, { type, text })
  }

  #finish(reason: unknown) {
    if (typeof reason !== 'string') return
    if (reason === 'content_filter') throw new ProviderError('provider_refused')
    this.#isWhole = true
  }

  #addUsage({ prompt_tokens, completion_tokens }: NonNullable<Chunk['usage']>) {
    const usage = { inputTokens: count(prompt_tokens), outputTokens: count(completion_tokens) }
    this.#deltas.push({ type: 'usage', usage })
  }
}

const count = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null

function parse(data: string): Chunk {
  try {
    const value: unknown = JSON.parse(data)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Not JSON: the same as JSON that is no object.
  }
  throw new ProviderError('stream_cut')
}

/** An error that comes when the status has long been 200: its kind is in words alone, or in a number among them. */
function errorInStream(error: unknown): ProviderError {
  const { code, type, message, status } = (
    typeof error === 'object' ? error : { message: error }
  ) as Record<string, unknown>
  const words = [code, type, message].filter((word) => typeof word === 'string').join(' ')
  const known = BY_WORDS.find(([pattern]) => pattern.test(words.toLowerCase()))
  const numbered = [status, code].map(Number).find((value) => value >= 400 && value < 600)
  return errorOfAnswer(numbered ?? known?.[1] ?? 500, words)
}

const BY_WORDS: [RegExp, number][] = [
  [/rate_limit|insufficient_quota|too many requests/, 429],
  [/overloaded/, 529],
  [/authentication|invalid_api_key/, 401],
  [/permission/, 403],
  [/not_found/, 404],
  [/invalid_request|context_length/, 400],
]
