import type {
  LanguageModelV4File,
  LanguageModelV4StreamPart,
  LanguageModelV4ToolResult,
} from '@ai-sdk/provider'
import type { ReplyDelta } from '#app/llm/driver'
import { ProviderError } from '#app/llm/provider_errors'

/** Attack R04: calls of tools without an end. An adapter reads the input of one again with each bit of it. */
const MAX_CALLS = 128
const MAX_INPUT_CHARS = 1024 * 1024

type Finish = Extract<LanguageModelV4StreamPart, { type: 'finish' }>

/** What a part of the AI SDK's stream adds to a reply. One object per answer: a source that is cited often is kept once. */
export class SdkDeltas {
  readonly #urls = new Set<string>()
  readonly #callIds = new Set<string>()
  /** Texts that are no part of the answer: a summary of the chat, which Anthropic makes when it grows too long. */
  readonly #asides = new Set<string>()
  #unknown = 0
  #inputChars = 0

  /** Throws what the provider sent as an error, and `ProviderError` for an end that is none. */
  of(part: LanguageModelV4StreamPart): ReplyDelta[] {
    switch (part.type) {
      case 'text-start':
        if (part.providerMetadata?.['anthropic']?.['type'] === 'compaction')
          this.#asides.add(part.id)
        return []
      case 'text-delta':
        return textOf(this.#asides.has(part.id) ? 'reasoning' : 'text', part.delta)
      case 'reasoning-delta':
        return textOf('reasoning', part.delta)
      case 'tool-input-delta':
        this.#inputChars += part.delta.length
        if (this.#inputChars > MAX_INPUT_CHARS) throw new ProviderError('stream_cut')
        return []
      case 'tool-call': {
        const { toolCallId: callId, toolName: name, input, providerMetadata } = part
        this.#callIds.add(callId)
        if (this.#callIds.size > MAX_CALLS) throw new ProviderError('stream_cut')
        const memo = providerMetadata && JSON.stringify(providerMetadata)
        const byProvider = part.providerExecuted ?? false
        return [{ type: 'tool_call', callId, name, input, byProvider, ...(memo && { memo }) }]
      }
      case 'tool-result':
        // Results of calls that we never saw, and those that are only on their way, are nobody's.
        return part.preliminary || !this.#callIds.has(part.toolCallId) ? [] : resultOf(part)
      case 'source': {
        if (part.sourceType !== 'url' || this.#urls.has(part.url)) return []
        this.#urls.add(part.url)
        return [{ type: 'source', url: part.url, title: part.title || null }]
      }
      case 'file':
        return fileOf(part)
      case 'error':
        this.#passOver(part.error)
        return []
      case 'finish':
        checkEnd(part, this.#unknown > 0)
        return []
      default:
        return []
    }
  }

  /**
   * An event of a kind or shape that the adapter does not know, as providers invent them every month, takes nothing from the rest.
   * What may hold text is none of these: then words would be missing from an answer that counts as whole.
   */
  #passOver(error: unknown) {
    const { name, value } = (error ?? {}) as { name?: unknown; value?: Unknown | null }
    if (name !== 'AI_TypeValidationError' || value?.error) throw value?.error ?? error
    if (typeof value?.type !== 'string' || value.type.endsWith('delta')) throw error
    this.#unknown++
  }
}

type Unknown = { type?: unknown; error?: unknown }

const textOf = (type: 'text' | 'reasoning', text: string): ReplyDelta[] =>
  text === '' ? [] : [{ type, text }]

function resultOf({ toolCallId, toolName, result, isError }: LanguageModelV4ToolResult) {
  const drawn = toolName === 'image_generation' ? (result as { result?: unknown }).result : null
  const output = JSON.stringify(drawn ? { isDrawn: true } : result, withoutSecrets)
  const ended = {
    type: 'tool_result' as const,
    callId: toolCallId,
    output,
    isError: isError ?? false,
  }
  if (typeof drawn !== 'string') return [ended]
  return [
    { type: 'file' as const, mediaType: 'image/png', name: null, bytes: bytesOf(drawn) },
    ended,
  ]
}

/** Pages of a search come encrypted for the provider's own use, ten times as long as what can be read of them. */
const withoutSecrets = (key: string, value: unknown) =>
  key === 'encryptedContent' || key === 'encrypted_content' ? undefined : value

function fileOf({ mediaType, data }: LanguageModelV4File): ReplyDelta[] {
  if (data.type === 'url') {
    const url = String(data.url)
    return url.startsWith('data:')
      ? fileOf(fromDataUrl(url))
      : [{ type: 'source', url, title: null }]
  }
  return [{ type: 'file', mediaType, name: null, bytes: bytesOf(data.data) }]
}

const fromDataUrl = (url: string): LanguageModelV4File => ({
  type: 'file',
  mediaType: /^data:([^;,]*)/.exec(url)?.[1] || 'application/octet-stream',
  data: { type: 'data', data: url.slice(url.indexOf(',') + 1) },
})

const bytesOf = (data: string | Uint8Array) =>
  typeof data === 'string' ? new Uint8Array(Buffer.from(data, 'base64')) : data

/** `isPartlyUnknown`: then the adapter calls the end an error; it is one when the provider has not counted what was used. */
function checkEnd({ finishReason: { unified, raw }, usage }: Finish, isPartlyUnknown: boolean) {
  if (unified === 'content-filter') throw new ProviderError('content_refused')
  // The body ended without the provider saying that the answer did.
  const isCut = unified === 'interrupted' || (unified === 'other' && raw === undefined)
  const isWhole = isPartlyUnknown && usage.outputTokens.total !== undefined
  if (isCut || (unified === 'error' && !isWhole)) throw new ProviderError('stream_cut')
}
