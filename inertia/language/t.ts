import { createInstance } from 'i18next'
import { pageDirection } from '~/language/page_language'
import english from '~/language/en.json' with { type: 'json' }

const i18n = createInstance()

/** Sentences are their own keys, so that the code reads as the page does; `en.json` has only what changes with a number. */
void i18n.init({
  lng: 'en',
  initAsync: false,
  resources: { en: { translation: english } },
  fallbackLng: 'en',
  keySeparator: false,
  nsSeparator: false,
  // A brace is one here, since prompts show their gaps as {{name}}.
  interpolation: { escape: isolated, prefix: '{', suffix: '}' },
})

/** React escapes. A Latin name in an Arabic sentence keeps its own direction, and so do the words around it. */
function isolated(value: string) {
  return pageDirection() === 'rtl' ? `\u2068${value}\u2069` : value
}

/**
 * The words of the page's language for an English sentence, with `{name}` replaced by `values.name`.
 * Source: ar.json and the like; a sentence that has none stays English. With `count` the form follows the number.
 */
export const t = (sentence: string, values?: Record<string, unknown>): string =>
  i18n.t(sentence, values ?? {})

/** Before the first page is loaded: its modules may call `t` while they are loaded. */
export async function speak(language: string, words: Record<string, string>) {
  i18n.addResourceBundle(language, 'translation', words)
  await i18n.changeLanguage(language)
}
