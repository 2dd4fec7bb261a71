import { useEffect } from 'react'
import { useChat } from '~/chat/chat_context'
import { FileViewer } from '~/chat/later_parts'
import { closeFile, useOpenedFile } from '~/files/opened_file'

/** The place of whatever file is open, as long as its chat is; its code comes when it is needed. */
export function FileOnTop() {
  const { chatId } = useChat()
  const opened = useOpenedFile()
  useEffect(() => closeFile, [chatId])
  return opened && <FileViewer opened={opened} />
}
