/** The protocols that kamba speaks. `unknown` is any other: a transcript of it is listed and not judged. */
export type Protocol = 'chat' | 'responses' | 'anthropic' | 'google' | 'unknown'

type Fields = Record<string, unknown>
export type Chunk = Fields
const list = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : [])
const fields = (value: unknown): Fields => (value ?? {}) as Fields
const words = (value: unknown) => (typeof value === 'string' ? value : '')

const ANTHROPIC = /^(message_(start|delta|stop)|content_block_(start|delta|stop)|ping)$/

/** By the first chunk that tells; the name of the file only says who recorded it. */
export function protocolOf(chunks: readonly Chunk[]): Protocol {
  for (const chunk of chunks) {
    const type = words(chunk['type'])
    if (type.startsWith('response.')) return 'responses'
    if (ANTHROPIC.test(type)) return 'anthropic'
    if ('candidates' in chunk || 'promptFeedback' in chunk) return 'google'
    // A choice with `text` is of the completions of old, for models that nobody chats with.
    if (list(chunk['choices']).length > 0)
      return list(chunk['choices']).some((choice) => 'delta' in choice) ? 'chat' : 'unknown'
  }
  return 'unknown'
}

/** The text of an answer straight from its chunks: written without a look at what the drivers do. */
export function rawText(protocol: Protocol, chunks: readonly Chunk[]): string {
  return protocol === 'unknown' ? '' : chunks.map(TEXT_OF[protocol]).join('')
}

const TEXT_OF: Record<Exclude<Protocol, 'unknown'>, (chunk: Chunk) => string> = {
  chat(chunk) {
    const { content } = fields(fields(list(chunk['choices'])[0])['delta'])
    if (typeof content === 'string') return content
    const parts = list(content).filter(({ type }) => type === 'text')
    return parts.map(({ text }) => words(text)).join('')
  },
  responses: ({ type, delta }) => (type === 'response.output_text.delta' ? words(delta) : ''),
  anthropic({ type, content_block, delta }) {
    const { type: kind, text } = fields(type === 'content_block_start' ? content_block : delta)
    if (type === 'content_block_start') return kind === 'text' ? words(text) : ''
    return type === 'content_block_delta' && kind === 'text_delta' ? words(text) : ''
  },
  google(chunk) {
    const content = fields(fields(list(chunk['candidates'])[0])['content'])
    const parts = list(content['parts']).filter(({ thought }) => thought !== true)
    return parts.map(({ text }) => words(text)).join('')
  },
}
