import { isLanguage, type Language, LANGUAGE_COOKIE, LANGUAGES } from '#shared/languages'

/** What is asked of a request: its cookie as it came, and the best of these languages for its Accept-Language. */
type Asking = {
  plainCookie(name: string, options: { encoded: boolean }): unknown
  language(among: string[]): string | null
}

/** What was chosen in this browser, else what it asks for, else English. */
export function pageLanguage(request: Asking): Language {
  const chosen = request.plainCookie(LANGUAGE_COOKIE, { encoded: false })
  if (isLanguage(chosen)) return chosen
  const wished = request.language(Object.keys(LANGUAGES))
  return isLanguage(wished) ? wished : 'en'
}
