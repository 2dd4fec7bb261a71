import { useAui } from '@assistant-ui/react'
import { useChat } from '~/chat/chat_context'
import type { ShownFile } from '~/files/opened_file'
import { usePersonFiles } from '~/files/person_files'
import { imageWords } from '~/pictures/image_command'

/** The picture goes along with the next message, which asks for another one made of it. What is in the field stays. */
export function useEditPicture() {
  const aui = useAui()
  const { chatId } = useChat()
  const draft = usePersonFiles().draft(chatId)
  return ({ width, height, pages: _, ...file }: ShownFile) => {
    draft.addKnown([{ ...file, ...(width && { width }), ...(height && { height }) }])
    const { text } = aui.composer.getState()
    if (imageWords(text) === null) aui.composer.setText(`/image ${text}`)
    const field = document.getElementById('message')
    field?.focus()
    if (field instanceof HTMLTextAreaElement)
      requestAnimationFrame(() => field.setSelectionRange(field.value.length, field.value.length))
  }
}
