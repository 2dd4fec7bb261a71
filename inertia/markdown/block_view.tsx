import { createElement } from 'react'
import { CodeBlock } from '~/markdown/code_block'
import { InlineView } from '~/markdown/inline_view'
import { ListView } from '~/markdown/list_view'
import type { MarkdownToken, MathToken, Tokens } from '~/markdown/markdown_tokens'
import { Formula } from '~/markdown/formula'
import { TableView } from '~/markdown/table_view'

/** Deeper nesting is nobody's text, and React would run out of stack (attack X01: ten thousand quotes in each other). */
const MOST_DEPTH = 24
/** Below the title of the chat. */
const FIRST_HEADING = 2
const LAST_HEADING = 6

type BlockProps = {
  token: MarkdownToken
  /** More of it may come. */
  isOpen: boolean
  depth: number
  /** Of the first heading of the text: most replies begin with a second one, and none may be left out. */
  firstLevel?: number
}

export function BlockView({ token: any, isOpen, depth, firstLevel = 1 }: BlockProps) {
  if (depth > MOST_DEPTH) return <p>{any.raw}</p>
  switch (any.type) {
    case 'space':
    case 'def':
      return null
    case 'heading': {
      const { depth: level, tokens } = any as Tokens.Heading
      const below = Math.max(0, level - firstLevel)
      const tag = `h${Math.min(LAST_HEADING, FIRST_HEADING + below)}`
      return createElement(tag, { 'data-level': level }, <InlineView tokens={tokens} />)
    }
    case 'paragraph':
      return (
        <p>
          <InlineView tokens={(any as Tokens.Paragraph).tokens} />
        </p>
      )
    case 'code': {
      const { text, lang } = any as Tokens.Code
      return <CodeBlock text={text} language={lang ?? ''} isOpen={isOpen} />
    }
    case 'math':
      return <Formula {...(any as MathToken)} />
    case 'blockquote':
      return (
        <blockquote>
          <Blocks tokens={(any as Tokens.Blockquote).tokens} isOpen={isOpen} depth={depth + 1} />
        </blockquote>
      )
    case 'list':
      return (
        <ListView
          list={any as Tokens.List}
          within={(tokens, isLast) => (
            <Blocks tokens={tokens} isOpen={isOpen && isLast} depth={depth + 1} />
          )}
        />
      )
    case 'table':
      return <TableView table={any as Tokens.Table} isOpen={isOpen} />
    case 'hr':
      return <hr />
    case 'text': {
      const { tokens, text } = any as Tokens.Text
      return tokens ? (
        <InlineView tokens={tokens} />
      ) : (
        <span className="whitespace-pre-wrap">{text}</span>
      )
    }
    default:
      // HTML and whatever else there may be: as it was written.
      return <p className="whitespace-pre-wrap">{any.raw.trimEnd()}</p>
  }
}

type BlocksProps = { tokens: readonly MarkdownToken[]; isOpen: boolean; depth: number }

/** The blocks within a quote or an item. */
export function Blocks({ tokens, isOpen, depth }: BlocksProps) {
  return tokens.map((token, index) => (
    // By position: what has arrived stays where it is, only the last one grows.
    // oxlint-disable-next-line react/no-array-index-key
    <BlockView
      key={index}
      token={token}
      isOpen={isOpen && index === tokens.length - 1}
      depth={depth}
    />
  ))
}
