import { PaperclipIcon } from 'lucide-react'
import { type ChangeEvent, useRef } from 'react'
import { useChat } from '~/chat/chat_context'
import { ACCEPTED_FILES } from '~/files/file_kinds'
import { usePersonFiles } from '~/files/person_files'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'

/** Opens the dialog of the system; on a phone that is camera, pictures and files alike. */
export function AttachButton() {
  const { chatId } = useChat()
  const draft = usePersonFiles().draft(chatId)
  const input = useRef<HTMLInputElement>(null)
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    void draft.add([...(target.files ?? [])])
    // The same file may be chosen again after it was removed.
    target.value = ''
    if (matchMedia('(pointer: fine)').matches) document.getElementById('message')?.focus()
  }
  return (
    <>
      <IconButton name={t('Attach files')} onClick={() => input.current?.click()}>
        <PaperclipIcon size={18} aria-hidden />
      </IconButton>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-hidden
        accept={ACCEPTED_FILES}
        onChange={take}
      />
    </>
  )
}
