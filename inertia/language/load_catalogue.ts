import { LANGUAGES } from '#shared/languages'
import { pageLanguage } from '~/language/page_language'
import { speak } from '~/language/t'

/** One file for each language but English, loaded by those who read it. */
const CATALOGUES = {
  ar: () => import('~/language/ar.json'),
} as const

/** Before anything is drawn. Should the file not come, the page is English, which is better than no page. */
export async function loadCatalogue() {
  const wanted = pageLanguage()
  const words = wanted === 'en' ? null : await CATALOGUES[wanted]().catch(() => null)
  if (words) await speak(wanted, words.default)
  const language = words ? wanted : 'en'
  Object.assign(document.documentElement, { lang: language, dir: LANGUAGES[language].direction })
}
