import { CheckIcon, FolderIcon, FolderMinusIcon } from 'lucide-react'
import { type SubmitEvent, useState } from 'react'
import { MAX_FOLDER_NAME_CHARS } from '#shared/limits'
import { Button } from '~/components/ui/button'
import { Dialog } from '~/components/ui/dialog'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import { makeFolder, newFolder } from '~/sidebar/folder_changes'
import { nameOf, putChats, type Spot } from '~/sidebar/order_changes'
import type { Change } from '~/undo/change'

type MoveDialogProps = {
  chats: readonly ListedChat[]
  folders: readonly Folder[]
  perform: (change: Change) => void
  onClose: () => void
  onClosed: () => void
}

/** Where chats can go: into one of the folders, into a new one, or out of theirs. */
export function MoveDialog({ chats, folders, perform, onClose, onClosed }: MoveDialogProps) {
  const [name, setName] = useState('')
  const isFiled = chats.some(({ folderId }) => folders.some(({ id }) => id === folderId))
  const move = (spot: Spot) => {
    perform(putChats(chats, spot))
    onClose()
  }
  const moveToNew = (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const folder = newFolder(folders, name.trim())
    const made = makeFolder(folder)
    const moved = putChats(chats, { kind: 'folder', folder })
    // One change: taken back, neither the folder nor what is in it stays.
    perform({
      ...moved,
      again: [...made.again, ...moved.again],
      back: [...moved.back, ...made.back],
    })
    onClose()
  }
  return (
    <Dialog
      title={t('Move {chats}', { chats: nameOf(chats) })}
      onClose={onClose}
      onClosed={onClosed}
    >
      {(folders.length > 0 || isFiled) && (
        <ul aria-label={t('Folders')} className="-mx-2 min-h-0 overflow-y-auto">
          {folders.map((folder) => {
            const isHere = chats.every(({ folderId }) => folderId === folder.id)
            return (
              <li key={folder.id}>
                <Choice
                  icon={<FolderIcon size={16} aria-hidden className="shrink-0 text-muted" />}
                  isHere={isHere}
                  onChoose={() => (isHere ? onClose() : move({ kind: 'folder', folder }))}
                >
                  {folder.name}
                </Choice>
              </li>
            )
          })}
          {isFiled && (
            <li>
              <Choice
                icon={<FolderMinusIcon size={16} aria-hidden className="shrink-0 text-muted" />}
                isHere={false}
                onChoose={() => move({ kind: 'none' })}
              >
                {t('No folder')}
              </Choice>
            </li>
          )}
        </ul>
      )}
      <form onSubmit={moveToNew} className="flex items-end gap-2">
        <div className="grow">
          <TextField
            label={t('New folder')}
            value={name}
            maxLength={MAX_FOLDER_NAME_CHARS}
            onChange={setName}
          />
        </div>
        <Button type="submit" look="solid" className="h-11" disabled={name.trim() === ''}>
          {t('Move')}
        </Button>
      </form>
    </Dialog>
  )
}

type ChoiceProps = {
  icon: React.ReactNode
  isHere: boolean
  onChoose: () => void
  children: string
}

function Choice({ icon, isHere, onChoose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-current={isHere ? 'true' : undefined}
      onClick={onChoose}
      className="touch-target flex w-full items-center gap-2.5 rounded-lg px-2 py-2 text-start text-sm hover:bg-hover"
    >
      {icon}
      <span className="min-w-0 grow truncate">{children}</span>
      {isHere && <CheckIcon size={16} aria-hidden className="shrink-0 text-accent" />}
    </button>
  )
}
