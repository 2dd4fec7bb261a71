/** What a stretch of a reply's text is. `mark` are the signs themselves: kept in the page, not shown. */
export type Stretch = {
  readonly kind: 'plain' | 'mark' | 'strong' | 'emphasis' | 'code' | 'block' | 'heading' | 'bullet'
  readonly text: string
}

// One alternative per kind, in this order. Pairs must close on their line; an open fence runs to the end.
const SIGNS = new RegExp(
  [
    /(?<=^|\n)(?<fence>```[^\n]*\n)(?<block>[\s\S]*?)(?<close>\n```(?=\n|$)|$)/,
    /(?<codeMark>`)(?<code>[^`\n]+)`/,
    /(?<strongMark>\*\*)(?<strong>(?=\S)[^*\n]+(?<=\S))\*\*/,
    /(?<![*\w])(?<emphasisMark>\*)(?<emphasis>(?=\S)[^*\n]+(?<=\S))\*(?![*\w])/,
    /(?<=^|\n)(?<headingMark>#{1,4} )(?<heading>[^\n]+)/,
    /(?<=^|\n *)(?<bullet>[-*] )(?=\S)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g'
)
const PAIRS = ['code', 'strong', 'emphasis'] as const

/**
 * Cuts a text into stretches, so that the commonest signs of Markdown read as what they mean.
 * Joined again, the stretches are the text, character for character.
 */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  const add = (kind: Stretch['kind'], part: string | undefined) =>
    part && stretches.push({ kind, text: part })
  let end = 0
  for (const match of text.matchAll(SIGNS)) {
    const groups = match.groups ?? {}
    add('plain', text.slice(end, match.index))
    end = match.index + match[0].length
    if (groups['fence']) {
      add('mark', groups['fence'])
      add('block', groups['block'])
      add('mark', groups['close'])
    } else if (groups['heading']) {
      add('mark', groups['headingMark'])
      add('heading', groups['heading'])
    } else if (groups['bullet']) {
      add('bullet', groups['bullet'])
    } else {
      const kind = PAIRS.find((name) => groups[name] !== undefined) ?? 'code'
      add('mark', groups[`${kind}Mark`])
      add(kind, groups[kind])
      add('mark', groups[`${kind}Mark`])
    }
  }
  add('plain', text.slice(end))
  return stretches
}
