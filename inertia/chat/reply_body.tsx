import { memo, type ReactNode, useMemo } from 'react'
import { type ReplyPart, textOfParts } from '#shared/events/reply_parts'
import { blocksOf, type ReplyBlock, revealedBlocks, sourcesOf } from '~/chat/reply_blocks'
import { ReplyFile } from '~/chat/reply_file'
import { ReplyReasoning } from '~/chat/reply_reasoning'
import { ReplySources } from '~/chat/reply_sources'
import { ReplyTool } from '~/chat/reply_tool'
import { useRevealedText } from '~/chat/reveal_text'
import { Markdown } from '~/markdown/markdown'

type ReplyBodyProps = {
  parts: readonly ReplyPart[]
  isStreaming: boolean
  /** Stands where the first words will, until they are shown. */
  waiting: ReactNode
}

/** The parts of a reply in the order in which they came, with the sources that they name at the end. */
export function ReplyBody({ parts, isStreaming, waiting }: ReplyBodyProps) {
  const blocks = useMemo(() => blocksOf(parts), [parts])
  const sources = useMemo(() => sourcesOf(parts), [parts])
  const revealed = useRevealedText(textOfParts(parts), isStreaming).length
  const shown = isStreaming ? revealedBlocks(blocks, revealed) : blocks
  return (
    <>
      {shown.map((block, index) => (
        // by position: what has arrived stays where it is, only the last block grows
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={index} block={block} isLast={isStreaming && index === shown.length - 1} />
      ))}
      {revealed === 0 && waiting}
      {!isStreaming && <ReplySources sources={sources} />}
    </>
  )
}

function Block({ block, isLast }: { block: ReplyBlock; isLast: boolean }) {
  if (block.kind === 'file') return <ReplyFile file={block.file} />
  if (block.kind === 'note')
    return (
      <p dir="auto" className="text-sm text-muted">
        {block.words}
      </p>
    )
  if (block.kind === 'tool') return <ReplyTool tool={block} isRunning={isLast} />
  if (block.kind === 'text') return <TextBlock text={block.text} isStreaming={isLast} />
  return <ReplyReasoning text={block.text} isRunning={isLast} />
}

type TextProps = { text: string; isStreaming: boolean }

const TextBlock = memo(function TextBlock({ text, isStreaming }: TextProps) {
  return (
    <div data-part="text" className="leading-relaxed wrap-anywhere">
      <Markdown text={text} isStreaming={isStreaming} />
    </div>
  )
})
