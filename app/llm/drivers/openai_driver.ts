import type { ContextMessage, ModelDriver, ModelRequest, ReplyDelta } from '#app/llm/driver'
import { OpenaiAnswer } from '#app/llm/drivers/openai_answer'
import { SseReader } from '#app/llm/drivers/sse_reader'
import { errorOfAnswer, ProviderError, retryAfterSeconds } from '#app/llm/provider_errors'
import { postForStream, type StreamedAnswer } from '#app/core/safe_stream'

export type OpenaiSettings = {
  baseUrl: string
  /** Empty for an endpoint without keys. */
  key: string
}

const MAX_REFUSAL_BYTES = 64 * 1024
/** Of an answer that says nothing to anybody meanwhile (attack R04: a million calls of tools). */
const MAX_SILENT_BYTES = 16 * 1024 * 1024
/** A page of a proxy or a portal is no answer, even with status 200. */
const STREAMS = /^(text\/event-stream|text\/plain|application\/octet-stream|$)/i

/**
 * Any endpoint that speaks OpenAI's chat completions, by a parser of our own: docs/decisions/0006-plain-openai-driver.md.
 * It never resumes: the protocol can't go on after a given text.
 */
export class OpenaiDriver implements ModelDriver {
  readonly provider: string

  constructor(private readonly settings: OpenaiSettings) {
    this.provider = providerAt(settings.baseUrl)
  }

  canResume() {
    return false
  }

  async *stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<readonly ReplyDelta[]> {
    let hasBegun = false
    try {
      for await (const batch of this.#stream(request, signal)) {
        yield batch
        hasBegun = true
      }
    } catch (error) {
      if (signal.aborted || error instanceof ProviderError) throw error
      // The network's own words may hold the address with whatever the operator has put into it.
      throw new ProviderError(hasBegun ? 'stream_cut' : 'provider_down')
    }
  }

  async *#stream(request: ModelRequest, signal: AbortSignal) {
    const { body } = await this.#ask(request, signal)
    const events = new SseReader()
    const answer = new OpenaiAnswer()
    let silentBytes = 0
    try {
      while (!answer.isDone) {
        const bytes = await body.read()
        // What came before a fault in the same bytes counts.
        const fault = readInto(answer, () => (bytes ? events.read(bytes) : events.end()))
        const batch = answer.take()
        silentBytes = batch.length > 0 ? 0 : silentBytes + (bytes?.byteLength ?? 0)
        if (silentBytes > MAX_SILENT_BYTES) throw new ProviderError('stream_cut')
        if (batch.length > 0) yield batch
        if (fault) throw fault.error
        if (!bytes) return answer.end()
      }
    } finally {
      body.close()
    }
  }

  async #ask({ model, messages }: ModelRequest, signal: AbortSignal): Promise<StreamedAnswer> {
    const { baseUrl, key } = this.settings
    const answer = await postForStream(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
      signal,
      headers: {
        'content-type': 'application/json',
        'accept': 'text/event-stream',
        ...(key && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        model,
        messages: messages.map(toMessage),
        stream: true,
        stream_options: { include_usage: true },
      }),
    })
    if (answer.status !== 200) throw await refusal(answer)
    if (STREAMS.test(answer.header('content-type') ?? '')) return answer
    answer.body.close()
    throw new ProviderError('provider_down')
  }
}

export function providerAt(baseUrl: string): string {
  return new URL(baseUrl).hostname === 'api.openai.com' ? 'OpenAI' : 'The model server'
}

const toMessage = ({ author, text }: ContextMessage) => ({
  role: author === 'person' ? 'user' : 'assistant',
  content: text,
})

function readInto(answer: OpenaiAnswer, read: () => string[]): { error: unknown } | null {
  try {
    for (const data of read()) answer.add(data)
    return null
  } catch (error) {
    return { error }
  }
}

async function refusal(answer: StreamedAnswer): Promise<ProviderError> {
  const { status, body } = answer
  if (status < 400) body.close()
  const words = status < 400 ? '' : await body.readText(MAX_REFUSAL_BYTES)
  const details = { retryAfterSeconds: retryAfterSeconds(answer.header('retry-after')) }
  return status < 400 ? new ProviderError('provider_down') : errorOfAnswer(status, words, details)
}
