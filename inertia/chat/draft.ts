import { useAui, useAuiState } from '@assistant-ui/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useChat } from '~/chat/chat_context'
import { useDraftSync } from '~/drafts/use_draft_sync'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'
import { useOpenedStore } from '~/sync/use_chat_store'

/** Written with every key up to here, so that a crash takes at most the last one; longer ones would cost too much. */
const SAVED_AT_ONCE_CHARS = 20_000
const SAVE_AFTER_MS = 400
/** The draft of the chat that does not exist yet. */
const NEW_CHAT_DRAFT = 'new'

/**
 * Returns what tells other devices at once, when the field is left. Keeps what is being typed, per chat, in localStorage: it is there at once after a reload, also while the local database is still
 * being opened, received or made anew. Other devices are told of it now and then (drafts/use_draft_sync.ts).
 * Saved with every key, a long text a moment after the last one; at once when another chat opens or the page is left.
 */
export function useDraft(startedChatId: RefObject<string | null>) {
  const aui = useAui()
  const { storeId } = useOpenedStore()
  const { chatId } = useChat()
  const text = useAuiState((state) => state.composer.text)
  const draftId = chatId ?? NEW_CHAT_DRAFT
  const saved = useRef({ draftId: '', text: '' })
  const latest = useRef({ draftId: '', text: '' })

  const save = useCallback(() => {
    const { draftId: id, text: typed } = latest.current
    if (id === '' || (saved.current.draftId === id && saved.current.text === typed)) return
    saved.current = { draftId: id, text: typed }
    if (typed === '') dropStored(keyOf(storeId, id))
    else writeStored(keyOf(storeId, id), typed)
  }, [storeId])

  useEffect(() => {
    if (latest.current.draftId !== draftId) {
      const movesAlong =
        latest.current.draftId === NEW_CHAT_DRAFT && startedChatId.current === draftId
      // what was typed since the message was sent belongs to the chat that the message began
      if (movesAlong) latest.current = { draftId: NEW_CHAT_DRAFT, text: '' }
      save()
      const draft = movesAlong ? '' : (readStored<string>(keyOf(storeId, draftId)) ?? '')
      saved.current = { draftId, text: draft }
      latest.current = { draftId, text: movesAlong ? text : draft }
      if (!movesAlong && draft !== text) aui.composer.setText(draft)
      return
    }
    latest.current = { draftId, text }
    if (text.length <= SAVED_AT_ONCE_CHARS) return save()
    const timer = setTimeout(save, SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [draftId, text, aui, storeId, save, startedChatId])

  useEffect(() => {
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      save()
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
    }
  }, [save])
  return useDraftSync(chatId, text, { shown: latest, startedChatId })
}

/** For what was sent into a chat that turned out to be nowhere: it waits on the page of a new one. */
export const addToNewChatDraft = (storeId: string, text: string) =>
  addToDraft(storeId, NEW_CHAT_DRAFT, text)

/** Text that waits in the field of a chat until somebody opens it. */
export function addToDraft(storeId: string, chatId: string, text: string) {
  const key = keyOf(storeId, chatId)
  writeStored(key, [readStored<string>(key), text].filter(Boolean).join('\n\n'))
}

const keyOf = (storeId: string, draftId: string) => `kamba-draft:${storeId}:${draftId}`
