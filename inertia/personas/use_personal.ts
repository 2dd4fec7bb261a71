import { useMemo } from 'react'
import type { PersonalInstructions } from '#shared/instructions'
import { preferenceNames } from '#shared/preferences'
import { usePreferences } from '~/preferences/use_preferences'

const NOTHING: PersonalInstructions = { aboutMe: '', manner: '' }

/** What this person has written for all models; `isOff` while none is told it. */
export function useOwnInstructions() {
  const preferences = usePreferences()
  const textOf = (name: string) => {
    const value = preferences.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    aboutMe: textOf(preferenceNames.aboutMe),
    manner: textOf(preferenceNames.manner),
    isOff: preferences.get(preferenceNames.personalOff) === true,
  }
}

/** What models are told of it. */
export function usePersonal(): PersonalInstructions {
  const { aboutMe, manner, isOff } = useOwnInstructions()
  return useMemo(() => (isOff ? NOTHING : { aboutMe, manner }), [aboutMe, manner, isOff])
}
