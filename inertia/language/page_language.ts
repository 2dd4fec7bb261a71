import { isLanguage, type Language, LANGUAGE_COOKIE, LANGUAGES } from '#shared/languages'

const YEAR_S = 365 * 24 * 60 * 60

/** What was chosen here, which a page kept for offline need not know, else what the server wrote; its own pages are English. */
function wantedLanguage(): Language {
  const page = globalThis.document
  const chosen = new RegExp(`${LANGUAGE_COOKIE}=(\\w+)`).exec(page?.cookie ?? '')?.[1]
  return [chosen, page?.documentElement.lang].find(isLanguage) ?? 'en'
}

/** Read once: a choice in another tab is not this page's, and every gap of a sentence asks for its direction. */
let language = wantedLanguage()

export const pageLanguage = () => language

/** For a page whose words did not come. */
export const fallBackToEnglish = () => {
  language = 'en'
}

export const pageDirection = () => LANGUAGES[language].direction

/** Of this browser, as light and dark are. The page is loaded anew: drafts and running replies outlive that. */
export function chooseLanguage(chosen: Language) {
  document.cookie = `${LANGUAGE_COOKIE}=${chosen}; path=/; max-age=${YEAR_S}; samesite=lax`
  window.location.reload()
}

/** Numbers and dates as the page's language writes them; English dates have the day first. */
export const formatLocale = (): string => (language === 'en' ? 'en-GB' : language)
