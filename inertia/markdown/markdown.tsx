import { memo, useMemo, useState } from 'react'
import { BlockView } from '~/markdown/block_view'
import type { Tokens } from '~/markdown/markdown_tokens'
import { type Block, makeReader } from '~/markdown/parse_markdown'

type MarkdownProps = {
  text: string
  /** While text arrives, only its last block is read and rendered again. */
  isStreaming?: boolean
}

/**
 * A model's text. It becomes React elements of a short list of kinds and nothing else: what it holds of HTML is shown as text, no
 * address of its choice is ever loaded, and nothing of it reaches `innerHTML`.
 */
export const Markdown = memo(function Markdown({ text, isStreaming = false }: MarkdownProps) {
  const [read] = useState(makeReader)
  const blocks = useMemo(() => read(text, isStreaming), [read, text, isStreaming])
  const last = blocks.at(-1)
  const first = blocks.find(({ token }) => token.type === 'heading')?.token
  const firstLevel = first ? (first as Tokens.Heading).depth : 1
  return (
    <div dir="auto" className="prose-reply">
      {blocks.map((block) => (
        <MemoBlock
          key={block.start}
          block={block}
          isOpen={isStreaming && block === last}
          firstLevel={firstLevel}
        />
      ))}
    </div>
  )
})

const MemoBlock = memo(
  ({ block, isOpen, firstLevel }: { block: Block; isOpen: boolean; firstLevel: number }) => (
    <BlockView token={block.token} isOpen={isOpen} depth={0} firstLevel={firstLevel} />
  ),
  (one, other) =>
    one.block.token === other.block.token &&
    one.isOpen === other.isOpen &&
    one.firstLevel === other.firstLevel
)
