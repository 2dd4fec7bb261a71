import { createSafeFetch } from '#app/core/safe_fetch'
import { addPart } from '#app/generation/reply_draft'
import { hasText, type ModelDriver, type ModelRequest, type ReplyDelta } from '#app/llm/driver'
import { anthropicAdapter } from '#app/llm/drivers/anthropic_adapter'
import { compatibleAdapter } from '#app/llm/drivers/compatible_adapter'
import { googleAdapter } from '#app/llm/drivers/google_adapter'
import { openaiAdapter } from '#app/llm/drivers/openai_adapter'
import { OpenaiDriver } from '#app/llm/drivers/openai_driver'
import { openrouterAdapter } from '#app/llm/drivers/openrouter_adapter'
import { SdkDriver } from '#app/llm/drivers/sdk_driver'
import { STREAM_LIMITS } from '#app/llm/outbound'
import type { Transcript } from '#tests/transcripts/transcript'
import type { ReplyPart } from '#shared/events/reply_parts'

export type Client = 'plain' | 'sdk'

/** The driver that kamba would ask, and what it gave: the parts of its last answer, neighbours of text as one. */
export class ReplayDriver implements ModelDriver {
  readonly provider: string
  readonly #driver: ModelDriver
  given: ReplyPart['kind'][] = []

  constructor(transcript: Transcript, baseUrl: string, client: Client) {
    this.provider = transcript.provider
    this.#driver = driverOf(transcript, baseUrl, client)
  }

  canResume(request: ModelRequest) {
    return this.#driver.canResume(request)
  }

  async *stream(request: ModelRequest, signal: AbortSignal) {
    const parts: ReplyPart[] = []
    try {
      for await (const batch of this.#driver.stream(request, signal)) {
        for (const delta of batch) addDelta(parts, delta)
        yield batch
      }
    } finally {
      this.given = parts.map(({ kind }) => kind)
    }
  }
}

/** By the protocol: whoever speaks it, the code that reads it is the same. */
function driverOf({ provider, protocol }: Transcript, baseUrl: string, client: Client) {
  const access = { baseUrl, key: 'none' }
  const by = (adapt: typeof openaiAdapter) =>
    new SdkDriver(provider, adapt(access, createSafeFetch(STREAM_LIMITS)))
  switch (protocol) {
    case 'responses':
      return by(openaiAdapter)
    case 'anthropic':
      return by(anthropicAdapter)
    case 'google':
      return by(googleAdapter)
    default:
      if (provider === 'openrouter') return by(openrouterAdapter)
      return client === 'sdk' ? by(compatibleAdapter) : new OpenaiDriver(access)
  }
}

function addDelta(parts: ReplyPart[], delta: ReplyDelta) {
  if (delta.type === 'usage') return
  if (hasText(delta)) addPart(parts, { kind: delta.type, text: delta.text })
  else addPart(parts, { ...delta, kind: delta.type } as unknown as ReplyPart)
}
