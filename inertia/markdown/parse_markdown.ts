import { Marked } from 'marked'
import { mathSyntax } from '~/markdown/math_syntax'
import type { MarkdownToken } from '~/markdown/markdown_tokens'

const marked = new Marked({ gfm: true, extensions: mathSyntax })

/** One paragraph, list, table and so on; the same object for as long as its text stays the same, so that it renders once. */
export type Block = { readonly start: number; readonly token: MarkdownToken }
type Parsed = { readonly text: string; readonly blocks: readonly Block[] }

const NOTHING: Parsed = { text: '', blocks: [] }

/** Reads one text again and again while it grows. */
export function makeReader() {
  let parsed = NOTHING
  return (text: string, isStreaming: boolean): readonly Block[] => {
    parsed = isStreaming ? parseMore(parsed, text) : parse(normal(text))
    return parsed.blocks
  }
}

/**
 * Cuts a text into blocks. Of a text that has grown only the last block is read again: what comes later can go on with that one, and
 * with none before it. Only a definition of a link reaches further back: these count when the text is whole, and read anew.
 */
function parseMore(before: Parsed, whole: string): Parsed {
  const text = normal(whole)
  const last = before.blocks.findLast(({ token }) => token.type !== 'space')
  if (!last || !text.startsWith(before.text)) return parse(text)
  if (text === before.text) return before
  const kept = before.blocks.filter(({ start }) => start < last.start)
  return { text, blocks: [...kept, ...blocksOf(text.slice(last.start), last.start)] }
}

const parse = (text: string): Parsed => ({ text, blocks: blocksOf(text, 0) })

/** As the parser does it first of all: so that places in its tokens are places in the text. */
const normal = (text: string) => text.replaceAll(/\r\n|\r/g, '\n')

function blocksOf(text: string, offset: number): Block[] {
  let start = offset
  return lex(text).map((token) => {
    const block = { start, token }
    start += token.raw.length
    return block
  })
}

/** A hundred quotes or lists in each other: the parser takes seconds, or runs out of stack (attack X01). */
const TOO_DEEP = /(?:>[ \t]*){100}|^ {200,}(?:[-*+]|\d+[.)]) /m

/** What would break the parser is shown as it was written. */
function lex(text: string): MarkdownToken[] {
  try {
    if (!TOO_DEEP.test(text)) return marked.lexer(text)
  } catch {
    // Nested in a way that nobody has thought of.
  }
  return [{ type: 'text', raw: text, text }]
}
