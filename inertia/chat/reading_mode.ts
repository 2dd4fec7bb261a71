import { preferenceNames } from '#shared/preferences'
import { t } from '~/language/t'
import { usePreference } from '~/preferences/use_preferences'

/**
 * What the page does while a reply is written: `follow` keeps its end in sight, `pin` puts the question to the top and stays there,
 * `stay` moves nothing.
 */
export const READING_MODES = ['follow', 'pin', 'stay'] as const
export type ReadingMode = (typeof READING_MODES)[number]

export const isReadingMode = (value: unknown): value is ReadingMode =>
  READING_MODES.some((mode) => mode === value)

export const readingWords: Record<ReadingMode, { name: string; hint: string }> = {
  follow: { name: t('Follow'), hint: t('The newest words stay in sight until you scroll up.') },
  pin: {
    name: t('Pin my question'),
    hint: t('It goes to the top, and the reply fills the page below.'),
  },
  stay: { name: t('Stay'), hint: t('Nothing moves by itself.') },
}

/** The same on all devices of a person. */
export function useReadingMode(): ReadingMode {
  const chosen = usePreference(preferenceNames.readingMode)
  return isReadingMode(chosen) ? chosen : 'follow'
}
