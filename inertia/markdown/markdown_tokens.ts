import type { Token, Tokens } from 'marked'

/** TeX, in a line or as a block of its own. */
export type MathToken = { type: 'math'; raw: string; tex: string; isBlock: boolean }

/** What the parser makes of a text: only what is rendered here is named, everything else is shown as it was written. */
export type MarkdownToken = Token | MathToken
export type { Tokens }
