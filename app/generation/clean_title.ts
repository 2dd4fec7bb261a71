const MAX_CHARS = 60
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a model calls a chat, in one short line without what models put around it; empty when nothing is left. */
export function cleanTitle(text: string): string {
  const line = text
    // Some say aloud what they think.
    .replace(/<think>[\s\S]*?(<\/think>|$)/gi, '')
    .split(/\r?\n/)
    .map((one) => one.trim())
    .find(Boolean)
  const plain = (line ?? '')
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, ' ')
    .replace(/^(chat )?title\s*:\s*/i, '')
    .replaceAll(/^[\s"'“”„«»‘’`*#_]+|[\s"'“”„«»‘’`*_]+$/g, '')
    .replace(/(?<![.…])\.$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return shortened(plain)
}

/** At a blank where there is one near the end, and never within what a person sees as one character. */
function shortened(text: string): string {
  if (text.length <= MAX_CHARS) return text
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (kept.length + segment.length > MAX_CHARS - 1) break
    kept += segment
  }
  const blank = kept.lastIndexOf(' ')
  return `${(blank > MAX_CHARS / 2 ? kept.slice(0, blank) : kept).trimEnd()}…`
}
