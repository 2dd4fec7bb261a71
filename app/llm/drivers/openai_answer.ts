import { addDelta, type ReplyDelta } from '#app/llm/driver'
import { citedIn, picturesIn, textsIn } from '#app/llm/drivers/openai_extras'
import { OpenaiToolCalls } from '#app/llm/drivers/openai_tool_calls'
import { toUsage } from '#app/llm/drivers/openai_usage'
import { errorInStream, ProviderError } from '#app/llm/provider_errors'
import type { Usage } from '#shared/events/reply_events'

type Chunk = Record<string, unknown> & {
  choices?: ({ delta?: Delta | null; finish_reason?: unknown } | null)[] | null
}
/** Endpoints disagree about the name of reasoning: `reasoning_content` (DeepSeek, vLLM) or `reasoning` (OpenRouter, Ollama). */
type Delta = Record<string, unknown>

/**
 * Reads the chunks of one answer in OpenAI's chat completions protocol.
 *
 * Trusts nothing: a field of the wrong kind counts as absent, and what is no object in JSON cuts the stream.
 */
export class OpenaiAnswer {
  #deltas: ReplyDelta[] = []
  readonly #calls = new OpenaiToolCalls()
  readonly #urls = new Set<string>()
  /** Some repeat these with every chunk (Perplexity): the last ones count, and come after the text that they are about. */
  #sourcesOfAll: Chunk = {}
  #usage: Usage | null = null
  /** The provider has said that the answer is whole. */
  #isWhole = false
  /** Nothing more comes. */
  isDone = false

  /** Reads the data of one event. Throws `ProviderError`. */
  add(data: string): void {
    if (this.isDone) return
    if (data === '[DONE]') {
      this.#isWhole = true
      return this.end()
    }
    const chunk = parse(data)
    if (chunk['error'] !== undefined && chunk['error'] !== null) throw errorInStream(chunk)
    const choice = chunk.choices?.[0]
    if (choice?.delta) this.#addDelta(choice.delta)
    if (chunk['citations'] || chunk['search_results']) this.#sourcesOfAll = chunk
    this.#finish(choice?.finish_reason)
    this.#usage = toUsage(chunk) ?? this.#usage
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
    if (this.isDone) return
    this.isDone = true
    this.#deltas.push(...this.#calls.take())
    this.#addSources(this.#sourcesOfAll)
    if (this.#usage) this.#deltas.push({ type: 'usage', usage: this.#usage })
  }

  #addDelta(delta: Delta) {
    const { reasoning_content, reasoning, content } = delta
    this.#addText('reasoning', reasoning_content ?? reasoning)
    if (typeof content === 'string') this.#addText('text', content)
    else for (const { type, text } of textsIn(content)) this.#addText(type, text)
    if (delta['tool_calls']) this.#calls.add(delta['tool_calls'])
    if (delta['images']) this.#deltas.push(...picturesIn(delta['images']))
    if (delta['annotations']) this.#addSources(delta)
  }

  #addText(type: 'text' | 'reasoning', text: unknown) {
    if (typeof text === 'string' && text !== '') addDelta(this.#deltas, { type, text })
  }

  #addSources(from: Record<string, unknown>) {
    for (const source of citedIn(from)) {
      if (this.#urls.has(source.url)) continue
      this.#urls.add(source.url)
      this.#deltas.push(source)
    }
  }

  #finish(reason: unknown) {
    if (typeof reason !== 'string' || reason === '') return
    if (reason === 'content_filter') throw new ProviderError('content_refused')
    if (reason === 'error') throw new ProviderError('stream_cut')
    this.#isWhole = true
    this.#deltas.push(...this.#calls.take())
  }
}

function parse(data: string): Chunk {
  try {
    const value: unknown = JSON.parse(data)
    if (typeof value === 'object' && value !== null) return value as Chunk
  } catch {
    // Not JSON: the same as JSON that is no object.
  }
  throw new ProviderError('stream_cut')
}
