import type { ReplyPart, TextPart } from '#shared/events/reply_parts'

type PartOf<Kind extends ReplyPart['kind']> = Extract<ReplyPart, { kind: Kind }>

/** A call without its result runs still, or never came back; a result without its call is one that was cut off. */
export type ToolBlock = {
  readonly kind: 'tool'
  readonly call: PartOf<'tool_call'> | null
  readonly result: PartOf<'tool_result'> | null
}
export type ReplyBlock =
  | { readonly kind: TextPart['kind']; readonly text: string }
  | ToolBlock
  | { readonly kind: 'file'; readonly file: PartOf<'file'> }
  /** What kamba itself says in the place of something: a source without an address. */
  | { readonly kind: 'note'; readonly words: string }

const isNote = ({ url }: PartOf<'source'>) => url === ''

/** What stands on the screen one below the other: joined text, a call with its result, a file. Sources are listed at the end. */
export function blocksOf(parts: readonly ReplyPart[]): ReplyBlock[] {
  const blocks: ReplyBlock[] = []
  for (const part of parts) {
    if (part.kind === 'text' || part.kind === 'reasoning') {
      const last = blocks.at(-1)
      if (last?.kind === part.kind) {
        blocks[blocks.length - 1] = { kind: part.kind, text: last.text + part.text }
      } else if (part.text !== '') blocks.push({ kind: part.kind, text: part.text })
    } else if (part.kind === 'tool_call') {
      blocks.push({ kind: 'tool', call: part, result: null })
    } else if (part.kind === 'tool_result') {
      const index = blocks.findLastIndex(
        (block) => block.kind === 'tool' && block.call?.callId === part.callId
      )
      const tool: ToolBlock = {
        kind: 'tool',
        call: (blocks[index] as ToolBlock | undefined)?.call ?? null,
        result: part,
      }
      if (index < 0) blocks.push(tool)
      else blocks[index] = tool
    } else if (part.kind === 'file') blocks.push({ kind: 'file', file: part })
    else if (part.kind === 'source' && isNote(part))
      blocks.push({ kind: 'note', words: part.title ?? '' })
  }
  return blocks
}

/** The first so many characters of text, and no block behind the point that they reach: text is revealed a little after it arrives. */
export function revealedBlocks(blocks: readonly ReplyBlock[], characters: number): ReplyBlock[] {
  const shown: ReplyBlock[] = []
  let left = characters
  for (const block of blocks) {
    if (block.kind !== 'text') {
      shown.push(block)
      continue
    }
    if (left > 0) shown.push({ kind: 'text', text: block.text.slice(0, left) })
    left -= block.text.length
    if (left < 0) break
  }
  return shown
}

export type Source = {
  readonly title: string
  /** Null for an address that no page may lead to. */
  readonly url: string | null
  readonly host: string
}

/** Each address once, in the order in which a reply names them. Only http and https: a model wrote them. */
export function sourcesOf(parts: readonly ReplyPart[]): Source[] {
  const sources = new Map<string, Source>()
  for (const part of parts) {
    if (part.kind !== 'source' || isNote(part) || sources.has(part.url)) continue
    const url = URL.parse(part.url)
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
    const host = isWeb ? url.host.replace(/^www\./, '') : ''
    sources.set(part.url, {
      title: part.title || host || part.url,
      url: isWeb ? url.href : null,
      host,
    })
  }
  return [...sources.values()]
}
