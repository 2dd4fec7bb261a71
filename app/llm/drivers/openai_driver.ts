import type { OutboundGuard } from '#app/core/outbound_guard'
import type { ModelDriver, ModelRequest, ReplyDelta } from '#app/llm/driver'
import { OpenaiAnswer } from '#app/llm/drivers/openai_answer'
import { SseReader } from '#app/llm/drivers/sse_reader'
import { toChatCompletion } from '#app/llm/drivers/openai_request'
import { errorOfAnswer, errorOnTheWay, ProviderError } from '#app/llm/provider_errors'
import { postForStream, type StreamedAnswer } from '#app/core/safe_stream'

export type OpenaiSettings = {
  baseUrl: string
  /** Empty for an endpoint without keys. */
  key: string
  /** As a person would name it. */
  name?: string | undefined
  /** For an address that a person chose. */
  guard?: OutboundGuard | undefined
}

const MAX_REFUSAL_BYTES = 64 * 1024
/** Of an answer that says nothing to anybody meanwhile (attack R04: a million calls of tools). */
const MAX_SILENT_BYTES = 24 * 1024 * 1024
/** A page of a proxy or a portal is no answer, even with status 200. */
const STREAMS = /^(text\/event-stream|text\/plain|application\/octet-stream|$)/i

/**
 * Any endpoint that speaks OpenAI's chat completions, by a parser of our own: docs/decisions/0006-plain-openai-driver.md.
 * It never resumes: the protocol can't go on after a given text.
 */
export class OpenaiDriver implements ModelDriver {
  readonly provider: string

  constructor(private readonly settings: OpenaiSettings) {
    this.provider = settings.name ?? providerAt(settings.baseUrl)
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
      throw signal.aborted ? error : errorOnTheWay(error, hasBegun)
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
        const fault = readInto(answer, () => (bytes ? events.read(bytes) : events.end()), !bytes)
        const batch = answer.take()
        silentBytes = batch.length > 0 ? 0 : silentBytes + (bytes?.byteLength ?? 0)
        if (silentBytes > MAX_SILENT_BYTES) throw new ProviderError('stream_cut')
        if (batch.length > 0) yield batch
        if (fault) throw fault.error
      }
    } finally {
      body.close()
    }
  }

  async #ask(request: ModelRequest, signal: AbortSignal): Promise<StreamedAnswer> {
    const { baseUrl, key, guard } = this.settings
    const answer = await postForStream(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
      signal,
      guard,
      headers: {
        'content-type': 'application/json',
        'accept': 'text/event-stream',
        ...(key && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(toChatCompletion(request, isOpenai(baseUrl))),
    })
    if (answer.status !== 200) throw await refusal(answer)
    if (STREAMS.test(answer.header('content-type') ?? '')) return answer
    answer.body.close()
    throw new ProviderError('provider_down')
  }
}

const isOpenai = (baseUrl: string) => new URL(baseUrl).hostname === 'api.openai.com'
export const providerAt = (baseUrl: string) => (isOpenai(baseUrl) ? 'OpenAI' : 'The model server')

function readInto(answer: OpenaiAnswer, read: () => string[], isLast: boolean) {
  try {
    for (const data of read()) answer.add(data)
    if (isLast) answer.end()
    return null
  } catch (error) {
    return { error }
  }
}

async function refusal(answer: StreamedAnswer): Promise<ProviderError> {
  const { status, body } = answer
  if (status < 400) body.close()
  const words = status < 400 ? '' : await body.readText(MAX_REFUSAL_BYTES)
  return status < 400
    ? new ProviderError('provider_down')
    : errorOfAnswer(status, words, { header: answer.header })
}
