import { useAui, useAuiState } from '@assistant-ui/react'
import type { SubmitEvent } from 'react'
import { useChat } from '~/chat/chat_context'
import { usePersonFiles } from '~/files/person_files'
import { usePictureWish } from '~/pictures/use_picture_wish'
import { useObserved } from '~/sync/observed'

/**
 * What the composer sends beside its text. Words alone go the way of assistant-ui; what it does not know, files and wishes for
 * pictures, is sent here.
 */
export function useOutgoing() {
  const { chatId, send } = useChat()
  const aui = useAui()
  const person = usePersonFiles()
  const draft = person.draft(chatId)
  const isEmpty = useAuiState((state) => state.composer.isEmpty)
  const { files, reading } = useObserved(draft.now)
  const states = useObserved(person.uploads.states)
  const wish = usePictureWish()
  const isRefused = files.some(({ fileId }) => states.get(fileId)?.kind === 'refused')
  const hasContent = wish ? wish.isSendable : !isEmpty || files.length > 0

  const submit = (event: SubmitEvent) => {
    if (files.length === 0 && !wish) return
    event.preventDefault()
    const { text } = aui.composer.getState()
    const taken = draft.take()
    send({ text, ...(taken.length > 0 && { files: taken }), ...wish?.outgoing(text) })
    aui.composer.setText('')
  }
  return { isSendable: hasContent && reading === 0 && !isRefused, submit }
}
