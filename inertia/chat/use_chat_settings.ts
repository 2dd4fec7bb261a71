import { useCallback, useMemo, useState } from 'react'
import type { ChatSettings } from '#shared/events/chat_settings'
import { preferenceNames } from '#shared/preferences'
import { changedSettings, settingsWithWaiting } from '~/chat/chat_settings'
import { usePreference } from '~/preferences/use_preferences'
import { usePersonas } from '~/prompts/library_query'
import { useObserved } from '~/sync/observed'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useUndo } from '~/undo/use_undo'

const NONE: ChatSettings = {}

/** The settings of a chat, and of the one that does not exist yet: those wait in localStorage for its first message. */
export function useChatSettings(chatId: string | null, stored: ChatSettings | null | undefined) {
  const { storeId, commits } = useOpenedStore()
  const { perform } = useUndo()
  const waiting = useObserved(commits.waiting)
  const key = keyOf(storeId)
  const [kept, setKept] = useState(() => readStored<ChatSettings>(key))
  const ofNewChat = useSettingsOfNewChat(kept)
  const ofChat = useMemo(
    () => settingsWithWaiting(stored ?? NONE, waiting, chatId),
    [stored, waiting, chatId]
  )
  const save = useCallback(
    (settings: ChatSettings) => {
      if (chatId !== null) return perform(changedSettings(chatId, ofChat, settings))
      writeStored(key, settings)
      setKept(settings)
    },
    [chatId, ofChat, perform, key]
  )
  /** They belong to the chat that has just begun. */
  const clearOfNewChat = useCallback(() => {
    dropStored(key)
    setKept(null)
  }, [key])
  return { settings: chatId === null ? ofNewChat : ofChat, save, clearOfNewChat }
}

const keyOf = (storeId: string) => `kamba-settings:${storeId}`

/** The next new chat begins with them. */
export const keepForNewChat = (storeId: string, settings: ChatSettings) =>
  writeStored(keyOf(storeId), settings)

/** With the person's default persona, until they choose something else for it. */
function useSettingsOfNewChat(kept: ChatSettings | null): ChatSettings {
  const id = usePreference(preferenceNames.defaultPersona)
  const isHere = usePersonas().some((row) => row.id === id)
  const persona = isHere && id !== null ? id : undefined
  return useMemo(() => kept ?? (persona === undefined ? NONE : { persona }), [kept, persona])
}
