import { preferenceNames } from '#shared/preferences'
import { t } from '~/language/t'
import type { Preferences } from '~/preferences/preferences'
import { ACTION_IDS, type ActionId, actionOf } from '~/shortcuts/actions'
import type { KeyChord } from '~/shortcuts/key_chord'
import { refusalOf } from '~/shortcuts/reserved_keys'

/** What stands for a shortcut that somebody has taken away. */
export const NO_KEYS = ''

export type Keys = ReadonlyMap<ActionId, readonly KeyChord[]>

/**
 * The keys of each action: a person's own, else those it comes with, unless the person has put something else on them.
 * What another version of kamba stored and this one would refuse counts as not chosen.
 */
export function keysOf(preferences: Preferences): Keys {
  const own = new Map<ActionId, KeyChord>()
  for (const id of ACTION_IDS) {
    const value = preferences.get(preferenceNames.shortcut(id))
    if (typeof value === 'string' && (value === NO_KEYS || refusalOf(value) === null))
      own.set(id, value)
  }
  const taken = new Set(own.values())
  return new Map(
    ACTION_IDS.map((id) => {
      const chosen = own.get(id)
      if (chosen !== undefined) return [id, chosen === NO_KEYS ? [] : [chosen]]
      return [id, actionOf(id).keys.filter((chord) => !taken.has(chord))]
    })
  )
}

/** Why these keys cannot be those of this action; null when they can. */
export function conflictOf(chord: KeyChord, id: ActionId, keys: Keys): string | null {
  const refusal = refusalOf(chord)
  if (refusal !== null) return refusal
  const other = ACTION_IDS.find(
    (candidate) => candidate !== id && keys.get(candidate)?.includes(chord)
  )
  return other
    ? t('These keys are those of “{name}”. Change that one first.', { name: actionOf(other).name })
    : null
}

export const isChanged = (id: ActionId, preferences: Preferences) =>
  typeof preferences.get(preferenceNames.shortcut(id)) === 'string'
