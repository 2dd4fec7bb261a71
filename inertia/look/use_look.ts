import { useCallback, useMemo } from 'react'
import { preferenceNames } from '#shared/preferences'
import { type Look, lookOf, type LookName } from '~/look/look'
import { usePreferences, useSetPreference } from '~/preferences/use_preferences'

/** The same on all devices of a person; light or dark is of each device (theme.ts). */
export function useLook(): Look {
  const preferences = usePreferences()
  return useMemo(() => lookOf((name) => preferences.get(preferenceNames.look(name))), [preferences])
}

export function useChooseLook() {
  const set = useSetPreference()
  return useCallback(
    <Name extends LookName>(name: Name, choice: Look[Name]) =>
      set(preferenceNames.look(name), choice),
    [set]
  )
}
