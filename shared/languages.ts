/** What the pages are written in. Their words: inertia/language/<code>.json; English is in the code itself. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const

export type Language = keyof typeof LANGUAGES

export const isLanguage = (code: unknown): code is Language =>
  typeof code === 'string' && Object.hasOwn(LANGUAGES, code)

/** What somebody has chosen for this browser; without it the browser's own wish counts (Accept-Language). */
export const LANGUAGE_COOKIE = 'kamba-language'
