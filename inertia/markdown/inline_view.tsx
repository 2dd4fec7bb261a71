import type { ReactNode } from 'react'
import { decodeEntities } from '~/markdown/entities'
import { Formula } from '~/markdown/formula'
import type { MarkdownToken, MathToken, Tokens } from '~/markdown/markdown_tokens'
import { ReplyImage } from '~/markdown/reply_image'
import { ReplyLink } from '~/markdown/reply_link'

const MOST_DEPTH = 24

type InlineProps = { tokens: readonly MarkdownToken[]; depth?: number }

/** What stands in a line. */
export function InlineView({ tokens, depth = 0 }: InlineProps): ReactNode {
  return tokens.map((token, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Piece key={index} token={token} depth={depth} />
  ))
}

function Piece({ token: any, depth }: { token: MarkdownToken; depth: number }): ReactNode {
  const inner = (tokens: readonly MarkdownToken[]) => (
    <InlineView tokens={tokens} depth={depth + 1} />
  )
  if (depth > MOST_DEPTH) return any.raw
  switch (any.type) {
    case 'text':
    case 'escape': {
      const { tokens, text } = any as Tokens.Text
      return tokens ? inner(tokens) : any.type === 'escape' ? text : decodeEntities(text)
    }
    case 'strong':
      return <strong>{inner((any as Tokens.Strong).tokens)}</strong>
    case 'em':
      return <em>{inner((any as Tokens.Em).tokens)}</em>
    case 'del':
      return <del>{inner((any as Tokens.Del).tokens)}</del>
    case 'codespan':
      return <code dir="ltr">{(any as Tokens.Codespan).text}</code>
    case 'br':
      return <br />
    case 'math':
      return <Formula {...(any as MathToken)} />
    case 'link': {
      const { href, tokens, text } = any as Tokens.Link
      return (
        <ReplyLink address={href} words={text}>
          {inner(tokens)}
        </ReplyLink>
      )
    }
    case 'image': {
      const { href, text } = any as Tokens.Image
      return <ReplyImage address={href} description={decodeEntities(text)} />
    }
    case 'html':
      // The one tag that means something here: models break lines in tables with it.
      return /^<br\s*\/?>$/i.test(any.raw) ? <br /> : any.raw
    default:
      return any.raw
  }
}
