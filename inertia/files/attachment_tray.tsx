import { XIcon } from 'lucide-react'
import { useRef } from 'react'
import { useChat } from '~/chat/chat_context'
import { AttachmentCard } from '~/files/attachment_card'
import type { Complaint } from '~/files/attached_files'
import { complaintWords } from '~/files/complaint_words'
import { usePersonFiles } from '~/files/person_files'
import { useUploads } from '~/files/use_uploads'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { useObserved } from '~/sync/observed'

/** What goes along with the message, above its text; and what could not, until that was read. */
export function AttachmentTray() {
  useUploads()
  const { chatId } = useChat()
  const draft = usePersonFiles().draft(chatId)
  const { files, complaints, reading } = useObserved(draft.now)
  const list = useRef<HTMLUListElement>(null)
  /** The focus goes on to the next one, and from the last one back to the text. */
  const remove = (fileId: string, index: number) => {
    draft.remove(fileId)
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? []
      const next = buttons[Math.min(index, buttons.length - 1)]
      ;(next ?? document.getElementById('message'))?.focus()
    })
  }
  if (files.length === 0 && complaints.length === 0 && reading === 0) return null
  return (
    <div className="flex flex-col gap-2 px-2.5 pt-2.5">
      {complaints.map((complaint) => (
        <ComplaintLine
          key={complaint.id}
          complaint={complaint}
          onRead={() => draft.forgive(complaint.id)}
        />
      ))}
      {files.length + reading > 0 && (
        <ul
          ref={list}
          aria-label={t('Attached files')}
          aria-busy={reading > 0}
          className="flex gap-2 overflow-x-auto rounded-xl"
        >
          {files.map((file, index) => (
            <AttachmentCard
              key={file.fileId}
              file={file}
              onRemove={() => remove(file.fileId, index)}
            />
          ))}
          {Array.from({ length: reading }, (_, index) => (
            <li
              key={index}
              aria-label={t('A file is being read')}
              className="h-14.5 w-60 max-w-[80vw] shrink-0 animate-breathe rounded-xl bg-panel"
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function ComplaintLine({ complaint, onRead }: { complaint: Complaint; onRead: () => void }) {
  return (
    <div
      role="alert"
      className="flex items-start gap-2 rounded-xl bg-danger-soft py-1 ps-3 pe-1 text-sm text-danger"
    >
      <p className="grow py-1.5 leading-snug wrap-anywhere">{complaintWords(complaint)}</p>
      <IconButton name={t('Close')} size="tiny" onClick={onRead}>
        <XIcon size={15} aria-hidden />
      </IconButton>
    </div>
  )
}
