import { t } from '~/language/t'

const TITLE_CHARS = 60
/** A word is not cut when the cut would leave less than this. */
const SHORTEST_TITLE_CHARS = 30

/** The first line of a message, cut at a word, as the title of the chat it begins. */
export function titleOf(text: string): string {
  const line = (text.trim().split(/\r?\n/, 1)[0] ?? '').replaceAll(/\s+/g, ' ').trim()
  const characters = [...line]
  if (characters.length <= TITLE_CHARS) return line || t('New chat')
  const cut = characters.slice(0, TITLE_CHARS).join('')
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace >= SHORTEST_TITLE_CHARS ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}
