import { formatLocale } from '~/language/page_language'

/** `a, b, c`: things beside each other, as the page's language lists them. */
export const listWords = (words: readonly string[]) =>
  new Intl.ListFormat(formatLocale(), { type: 'unit' }).format(words)
