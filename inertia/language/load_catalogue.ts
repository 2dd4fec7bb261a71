import { fallBackToEnglish, pageDirection, pageLanguage } from '~/language/page_language'
import { speak } from '~/language/t'

/** One file for each language but English, loaded by those who read it. */
const CATALOGUES = {
  ar: () => import('~/language/ar.json'),
} as const

/** Before anything is drawn. Should the file not come, the page is English, which is better than no page. */
export async function loadCatalogue() {
  const wanted = pageLanguage()
  if (wanted !== 'en') {
    const words = await CATALOGUES[wanted]().catch(() => null)
    if (words) await speak(wanted, words.default)
    else fallBackToEnglish()
  }
  Object.assign(document.documentElement, { lang: pageLanguage(), dir: pageDirection() })
}
