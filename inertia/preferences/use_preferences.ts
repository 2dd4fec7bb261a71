import { queryDb } from '@livestore/livestore'
import { useCallback, useMemo } from 'react'
import { events, tables } from '#shared/schema'
import { type PreferenceRow, type Preferences, preferencesOf } from '~/preferences/preferences'
import { useObserved } from '~/sync/observed'
import { useCommit, useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

const NONE: readonly PreferenceRow[] = []
const allPreferences = queryDb(tables.preferences, { label: 'preferences' })

/** What a person likes, by name (shared/preferences.ts). */
export function usePreferences(): Preferences {
  const rows = useStoreQuery(allPreferences, NONE)
  const waiting = useObserved(useOpenedStore().commits.waiting)
  return useMemo(() => preferencesOf(rows, waiting), [rows, waiting])
}

/** Sets a preference on all devices; null takes it back. */
export function useSetPreference() {
  const commit = useCommit()
  return useCallback(
    (name: string, value: unknown) =>
      commit(
        events.preferenceSet({
          eventId: crypto.randomUUID(),
          name,
          value: value === null ? null : JSON.stringify(value),
          at: Date.now(),
        })
      ),
    [commit]
  )
}

/** Returns the text of a preference, null without one. */
export function usePreference(name: string): string | null {
  const value = usePreferences().get(name)
  return typeof value === 'string' ? value : null
}
