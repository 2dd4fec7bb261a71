import type { ReplyDelta } from '#app/llm/driver'

type Fields = Record<string, unknown>
type Source = Extract<ReplyDelta, { type: 'source' }>

const listOf = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []

/** Text in parts, as Mistral sends it: `[{type: 'thinking', thinking: [{text}]}, {type: 'text', text}]`. */
export function* textsIn(
  content: unknown
): Generator<{ type: 'text' | 'reasoning'; text: unknown }> {
  for (const part of listOf(content)) {
    if (part['type'] === 'text') yield { type: 'text', text: part['text'] }
    if (part['type'] !== 'thinking') continue
    for (const { text } of listOf(part['thinking'])) yield { type: 'reasoning', text }
  }
}

/** Where an answer has it from: annotations (OpenAI, OpenRouter), results of a search with titles, and bare addresses (Perplexity). */
export function citedIn(from: Fields): Source[] {
  const cited = listOf(from['annotations']).map((one) => (one['url_citation'] ?? {}) as Fields)
  const found = [...cited, ...listOf(from['search_results'])].map(toSource)
  const bare = Array.isArray(from['citations']) ? from['citations'] : []
  return [...found, ...bare.map((url: unknown) => toSource({ url }))].filter((one) => one !== null)
}

function toSource({ url, title }: Fields): Source | null {
  if (typeof url !== 'string' || url === '') return null
  return { type: 'source', url, title: typeof title === 'string' && title !== '' ? title : null }
}

const DATA_URL = /^data:([^;,]+);base64,/

/** Pictures that a model drew, as OpenRouter sends them. */
export function picturesIn(images: unknown): ReplyDelta[] {
  return listOf(images).flatMap((image) => {
    const { url } = (image['image_url'] ?? {}) as { url?: unknown }
    const found = typeof url === 'string' ? DATA_URL.exec(url) : null
    if (!found) return []
    const bytes = new Uint8Array(Buffer.from((url as string).slice(found[0].length), 'base64'))
    return [{ type: 'file' as const, mediaType: found[1]!, name: null, bytes }]
  })
}
