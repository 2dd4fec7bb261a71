import type { LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { addDelta, type ModelDriver, type ModelRequest, type ReplyDelta } from '#app/llm/driver'
import { gather } from '#app/llm/drivers/gather'
import type { SdkAdapter } from '#app/llm/drivers/sdk_adapter'
import { SdkDeltas } from '#app/llm/drivers/sdk_deltas'
import { type Drawn, drawAll, drawOne } from '#app/llm/drivers/sdk_pictures'
import { toPrompt, toTools } from '#app/llm/drivers/sdk_prompt'
import { endsClean } from '#app/llm/drivers/spoken'
import {
  errorInStream,
  errorOfAnswer,
  errorOnTheWay,
  ProviderError,
} from '#app/llm/provider_errors'
import { readWords } from '#app/llm/provider_words'
import type { Usage } from '#shared/events/reply_events'

type Finish = Extract<LanguageModelV4StreamPart, { type: 'finish' }>

/**
 * Any provider that the AI SDK has an adapter for. `doStream` in our own loop: `streamText` over it costs 2.4 times the CPU and 2.7
 * times the memory (measured), and takes a model's name for one of a gateway. `ai` itself is not imported (a lint rule).
 */
export class SdkDriver implements ModelDriver {
  constructor(
    readonly provider: string,
    private readonly adapter: SdkAdapter
  ) {}

  canResume(request: ModelRequest) {
    return request.textSoFar !== '' && endsClean(request.textSoFar) && this.#prefills(request)
  }

  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<readonly ReplyDelta[]> {
    return gather(this.#stream(request, signal))
  }

  async *#stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ReplyDelta> {
    let hasBegun = false
    try {
      for await (const delta of this.#deltas(request, signal)) {
        yield delta
        hasBegun = true
      }
    } catch (error) {
      throw signal.aborted ? error : toProviderError(error, hasBegun)
    }
  }

  #deltas(request: ModelRequest, signal: AbortSignal): AsyncIterable<ReplyDelta> {
    const { image } = request
    const model = this.adapter.pictures?.(request)
    if (model) return drawAll(image?.count ?? 1, () => drawOne(model, request, signal))
    const isOne = (image?.count ?? 1) === 1
    return isOne
      ? this.#answer(request, signal)
      : drawAll(image!.count, () => this.#drawn(request, signal))
  }

  async *#answer(request: ModelRequest, signal: AbortSignal): AsyncIterable<ReplyDelta> {
    let hasBegun = false
    const deltas = new SdkDeltas()
    let usage: Usage | null = null
    for await (const part of await this.#ask(request, signal)) {
      if (part.type === 'finish') usage = this.#usageOf(part)
      for (const delta of deltas.of(part)) {
        yield delta
        hasBegun = true
      }
    }
    // A page instead of a stream, for one, is passed over in silence (seen with Anthropic's adapter).
    if (!usage) throw new ProviderError(hasBegun ? 'stream_cut' : 'provider_down')
    yield { type: 'usage', usage }
  }

  /** One of several answers of a model that draws in its chats. */
  async #drawn(request: ModelRequest, signal: AbortSignal): Promise<Drawn> {
    const deltas: ReplyDelta[] = []
    let usage: Usage = { inputTokens: null, outputTokens: null }
    for await (const delta of this.#answer(request, signal))
      if (delta.type === 'usage') usage = delta.usage
      else addDelta(deltas, delta)
    return { deltas, usage }
  }

  async #ask(request: ModelRequest, signal: AbortSignal) {
    try {
      return await this.#send(request, signal)
    } catch (error) {
      const { text } = readWords(saidBy(error))
      if (signal.aborted || !this.adapter.givesWay?.(text)) throw error
      return this.#send(request, signal)
    }
  }

  async #send(request: ModelRequest, signal: AbortSignal) {
    const { temperature, topP, maxOutputTokens, tools = [] } = request
    const { stream } = await this.adapter.model(request).doStream({
      prompt: toPrompt(request, this.#prefills(request)),
      abortSignal: signal,
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { topP }),
      ...(maxOutputTokens !== undefined && { maxOutputTokens }),
      ...(tools.length > 0 && { tools: toTools(tools), toolChoice: { type: 'auto' } }),
      ...this.adapter.options?.(request),
    })
    return stream
  }

  /** What is sent last has to be text that the provider leaves as it is. */
  #prefills(request: ModelRequest) {
    const last = request.textSoFar || request.messages.at(-1)?.text || ''
    return endsClean(last) && (this.adapter.prefills?.(request) ?? false)
  }

  #usageOf({ usage, providerMetadata }: Finish): Usage {
    const { inputTokens, outputTokens } = usage
    const costMicros = this.adapter.costMicros?.(providerMetadata)
    return {
      inputTokens: count(inputTokens.total) ?? null,
      outputTokens: count(outputTokens.total) ?? null,
      ...known('cachedTokens', count(inputTokens.cacheRead)),
      ...known('reasoningTokens', count(outputTokens.reasoning)),
      ...known('costMicros', count(costMicros)),
    }
  }
}

const count = (value: number | undefined) =>
  Number.isSafeInteger(value) && value! >= 0 ? value : undefined
const known = (name: string, value: number | undefined) => value !== undefined && { [name]: value }

/** The SDK's error becomes neither message nor cause of ours: it carries the whole request and the provider's words. */
function toProviderError(error: unknown, hasBegun: boolean): ProviderError {
  if (error instanceof ProviderError) return error
  const { name, statusCode: status, responseHeaders } = (error ?? {}) as Record<string, unknown>
  if (error instanceof Error) {
    // What the adapter itself does not take: a kind of file, mostly.
    if (/^AI_(Unsupported|Invalid(Argument|Prompt))/.test(String(name)))
      return new ProviderError('provider_refused')
    if (typeof status !== 'number' || status < 400) return errorOnTheWay(error, hasBegun)
    const headers = (responseHeaders ?? {}) as Record<string, string>
    return errorOfAnswer(status, saidBy(error), { header: (header) => headers[header] })
  }
  return errorInStream(error)
}

/** The body of a refusal, or an error that came within the stream; else nothing, since the SDK's own sentences quote what they could not read. */
function saidBy(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { statusCode, responseBody, data } = error as unknown as Record<string, unknown>
  return typeof statusCode === 'number' && statusCode >= 400 ? (responseBody ?? data ?? '') : ''
}
