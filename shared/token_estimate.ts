/** English and code: characters per token, as the tokenizers of the large providers have it on average. */
const ASCII_CHARS_PER_TOKEN = 4
/** Other scripts: from 0.7 (Chinese) to 2.5 (Cyrillic). */
const OTHER_CHARS_PER_TOKEN = 1.5

/**
 * About how many tokens a text is, before any provider has counted. For budgets and for what fits into a model; shown as an
 * estimate and never as a count.
 */
export function estimateTokens(text: string): number {
  let ascii = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 128) ascii++
  return Math.ceil(ascii / ASCII_CHARS_PER_TOKEN + (text.length - ascii) / OTHER_CHARS_PER_TOKEN)
}
