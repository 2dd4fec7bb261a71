import { useAui, useAuiState } from '@assistant-ui/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useChat } from '~/chat/chat_context'
import { draftOf } from '~/chat/thread_query'
import { useChatStore } from '~/sync/use_chat_store'

const SAVE_AFTER_MS = 400
/** The draft of the chat that does not exist yet. */
const NEW_CHAT_DRAFT = 'new'

/**
 * Keeps what is being typed, per chat, in the browser's database; it is there again after a reload.
 * Saved a moment after the last key, at once when the field empties, another chat opens or the page is left.
 */
export function useDraft(startedChatId: RefObject<string | null>) {
  const aui = useAui()
  const { store } = useChatStore()
  const { chatId, commands } = useChat()
  const text = useAuiState((state) => state.composer.text)
  const draftId = chatId ?? NEW_CHAT_DRAFT
  const saved = useRef({ draftId: '', text: '' })
  const latest = useRef({ draftId: '', text: '' })

  const save = useCallback(() => {
    const { draftId: id, text: typed } = latest.current
    if (id === '' || (saved.current.draftId === id && saved.current.text === typed)) return
    saved.current = { draftId: id, text: typed }
    commands.saveDraft(id, typed)
  }, [commands])

  useEffect(() => {
    if (latest.current.draftId !== draftId) {
      const movesAlong =
        latest.current.draftId === NEW_CHAT_DRAFT && startedChatId.current === draftId
      // what was typed since the message was sent belongs to the chat that the message began
      if (movesAlong) latest.current = { draftId: NEW_CHAT_DRAFT, text: '' }
      save()
      const draft = movesAlong ? '' : store.query(draftOf(draftId))
      saved.current = { draftId, text: draft }
      latest.current = { draftId, text: movesAlong ? text : draft }
      if (!movesAlong && draft !== text) aui.composer.setText(draft)
      return
    }
    latest.current = { draftId, text }
    if (text === '') return save()
    const timer = setTimeout(save, SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [draftId, text, aui, store, save, startedChatId])

  useEffect(() => {
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      save()
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
    }
  }, [save])
}
