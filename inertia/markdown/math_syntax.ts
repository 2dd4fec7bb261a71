import type { TokenizerAndRendererExtension } from 'marked'
import type { MathToken } from '~/markdown/markdown_tokens'

/** Nobody writes longer formulas, and a text of nothing but dollars must not be searched to its end again and again. */
const MOST = 4_000

const BLOCK = [
  new RegExp(`^\\$\\$[ \\t]*\\n?([^$]{1,${MOST}}?)\\n?[ \\t]*\\$\\$[ \\t]*(?:\\n|$)`),
  new RegExp(`^\\\\\\[([\\s\\S]{1,${MOST}}?)\\\\\\][ \\t]*(?:\\n|$)`),
]
const INLINE = [
  new RegExp(`^\\$\\$([^$\\n]{1,${MOST}}?)\\$\\$`),
  new RegExp(`^\\\\\\(([^\\n]{1,${MOST}}?)\\\\\\)`),
  // Money is no formula: nothing stands between a dollar and its first sign, and no digit follows the second one.
  /^\$(?![\s\d])((?:\\.|[^\\$\n]){1,400}?)(?<![\s\\])\$(?![\d\w])/,
  /^\$(\d[^$\n]{0,400}?[\\^_=+*/<>{}][^$\n]{0,400}?)(?<![\s\\])\$(?![\d\w])/,
]

const find = (patterns: readonly RegExp[], source: string) => {
  for (const pattern of patterns) {
    const match = pattern.exec(source)
    if (match) return match
  }
  return null
}

const extension = (
  isBlock: boolean,
  patterns: readonly RegExp[],
  begin: RegExp
): TokenizerAndRendererExtension => ({
  name: isBlock ? 'mathBlock' : 'math',
  level: isBlock ? 'block' : 'inline',
  start: (source) => begin.exec(source)?.index,
  tokenizer(source) {
    const match = find(patterns, source)
    if (!match) return undefined
    const token: MathToken = { type: 'math', raw: match[0], tex: match[1]!.trim(), isBlock }
    return token
  },
})

/** `$$…$$` and `\[…\]` as blocks, `$…$` and `\(…\)` within a line: what models write. */
export const mathSyntax = [
  extension(true, BLOCK, /(?:^|\n)(?:\$\$|\\\[)/),
  extension(false, INLINE, /\$|\\\(/),
]
