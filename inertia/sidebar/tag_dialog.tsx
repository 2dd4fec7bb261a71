import { type SubmitEvent, useId, useState } from 'react'
import { MAX_TAG_CHARS } from '#shared/limits'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { Dialog } from '~/components/ui/dialog'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'
import type { ListedChat } from '~/sidebar/chat_list_query'
import { nameOf, tagChats } from '~/sidebar/order_changes'
import type { Change } from '~/undo/change'

type TagDialogProps = {
  chats: readonly ListedChat[]
  /** Tags of all chats, the commonest first. */
  known: readonly string[]
  perform: (change: Change) => void
  onClose: () => void
  onClosed: () => void
}

/** The tags of a chat, or of several: switched on and off, or written, with completion. */
export function TagDialog({ chats, known, perform, onClose, onClosed }: TagDialogProps) {
  const [text, setText] = useState('')
  const listId = useId()
  const isOnAll = (tag: string) => chats.every(({ tags }) => tags.includes(tag))
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = text.trim()
    if (typed === '') return
    // `bees` is what was meant where there is `Bees`
    const tag = known.find((other) => other.toLowerCase() === typed.toLowerCase()) ?? typed
    if (!isOnAll(tag)) perform(tagChats(chats, tag, true))
    setText('')
  }
  const shown = known.filter((tag) => tag.toLowerCase().includes(text.trim().toLowerCase()))
  return (
    <Dialog
      title={t('Tags of {chats}', { chats: nameOf(chats) })}
      onClose={onClose}
      onClosed={onClosed}
    >
      <form onSubmit={add} className="flex items-end gap-2">
        <div className="grow">
          <TextField
            label={t('Add a tag')}
            list={listId}
            autoComplete="off"
            value={text}
            maxLength={MAX_TAG_CHARS}
            onChange={setText}
          />
          <datalist id={listId}>
            {known.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </div>
        <Button type="submit" look="solid" className="h-11" disabled={text.trim() === ''}>
          {t('Add')}
        </Button>
      </form>
      {shown.length > 0 && (
        <ul aria-label={t('Tags')} className="flex min-h-0 flex-wrap gap-1.5 overflow-y-auto p-0.5">
          {shown.map((tag) => {
            const isOn = isOnAll(tag)
            return (
              <li key={tag}>
                <button
                  type="button"
                  aria-pressed={isOn}
                  onClick={() => perform(tagChats(chats, tag, !isOn))}
                  className={classNames(
                    'touch-target max-w-56 truncate rounded-full border px-3 py-1 text-sm',
                    isOn
                      ? 'border-accent bg-accent-soft text-ink'
                      : 'border-line-strong text-muted hover:bg-hover hover:text-ink'
                  )}
                >
                  <bdi>{tag}</bdi>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </Dialog>
  )
}
