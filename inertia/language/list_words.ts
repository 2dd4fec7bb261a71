import { formatLocale } from '~/language/page_language'

/** Made once: lists of chats ask for it in every row, and making it is slow. */
let list: Intl.ListFormat | undefined

/** `a, b, c`: things beside each other, as the page's language lists them. */
export function listWords(words: readonly string[]): string {
  list ??= new Intl.ListFormat(formatLocale(), { type: 'unit' })
  return list.format(words)
}
