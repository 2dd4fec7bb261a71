import { useCallback, useMemo, useState } from 'react'
import type { ChatSettings } from '#shared/events/chat_settings'
import type { ChatCommands } from '~/chat/chat_commands'
import { settingsWithWaiting } from '~/chat/chat_settings'
import { useObserved } from '~/sync/observed'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'
import { useOpenedStore } from '~/sync/use_chat_store'

const NONE: ChatSettings = {}

/** The settings of a chat, and of the one that does not exist yet: those wait in localStorage for its first message. */
export function useChatSettings(
  chatId: string | null,
  stored: ChatSettings | null | undefined,
  commands: ChatCommands
) {
  const { storeId, commits } = useOpenedStore()
  const waiting = useObserved(commits.waiting)
  const key = `kamba-settings:${storeId}`
  const [ofNewChat, setOfNewChat] = useState(() => readStored<ChatSettings>(key) ?? NONE)
  const ofChat = useMemo(
    () => settingsWithWaiting(stored ?? NONE, waiting, chatId),
    [stored, waiting, chatId]
  )
  const save = useCallback(
    (settings: ChatSettings) => {
      if (chatId !== null) return commands.setSettings(chatId, settings)
      writeStored(key, settings)
      setOfNewChat(settings)
    },
    [chatId, commands, key]
  )
  /** They belong to the chat that has just begun. */
  const clearOfNewChat = useCallback(() => {
    dropStored(key)
    setOfNewChat(NONE)
  }, [key])
  return { settings: chatId === null ? ofNewChat : ofChat, save, clearOfNewChat }
}
