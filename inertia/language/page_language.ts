import { isLanguage, type Language, LANGUAGE_COOKIE, LANGUAGES } from '#shared/languages'

const YEAR_S = 365 * 24 * 60 * 60

/** What was chosen here, which a page kept for offline need not know, else what the server wrote; its own pages are English. */
export const pageLanguage = (): Language => {
  const page = globalThis.document
  const chosen = new RegExp(`${LANGUAGE_COOKIE}=(\\w+)`).exec(page?.cookie ?? '')?.[1]
  return [chosen, page?.documentElement.lang].find(isLanguage) ?? 'en'
}

export const pageDirection = () => LANGUAGES[pageLanguage()].direction

/** Of this browser, as light and dark are. The page is loaded anew: drafts and running replies outlive that. */
export function chooseLanguage(language: Language) {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_S}; samesite=lax`
  window.location.reload()
}

/** Numbers and dates as the page's language writes them; English dates have the day first. */
export const formatLocale = (): string => {
  const language = pageLanguage()
  return language === 'en' ? 'en-GB' : language
}
