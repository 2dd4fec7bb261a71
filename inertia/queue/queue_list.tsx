import { ChevronDownIcon, PlayIcon } from 'lucide-react'
import { useId, useState } from 'react'
import { useChat } from '~/chat/chat_context'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'
import { LateEdit } from '~/queue/late_edit'
import { QueueEditor } from '~/queue/queue_editor'
import { QueueItem } from '~/queue/queue_item'
import type { QueuedRow } from '~/queue/queue_query'
import { countWords, sendNowWords, stateWords } from '~/queue/queue_words'
import { useDragOrder } from '~/queue/use_drag_order'
import type { Queue } from '~/queue/use_queue'
import { removedFromQueue } from '~/queue/queue_changes'
import { useSyncStatus, useUnsentIds } from '~/sync/use_sync_status'
import { useUndo } from '~/undo/use_undo'

/** What waits to be sent, above the field. Folded on a phone, where it would leave no room for the conversation. */
export function QueueList({ queue }: { queue: Queue }) {
  const { items, elsewhere, state, branch, commands } = queue
  const { commands: chat } = useChat()
  const { perform } = useUndo()
  const [isOpen, setOpen] = useState(() => matchMedia('(width >= 48rem)').matches)
  const [edited, setEdited] = useState<{ item: QueuedRow; text: string } | null>(null)
  const listId = useId()
  const sync = useSyncStatus().state
  const unsentIds = useUnsentIds()
  const isOnline = sync === 'synced' || sync === 'syncing'

  const move = (id: string, index: number) => {
    const item = items.find((one) => one.id === id)
    if (item) commands.move(items, item, index)
  }
  const { draggedId, styleOf, grip } = useDragOrder(
    items.map(({ id }) => id),
    move
  )
  const save = () => {
    if (edited) commands.edit(edited.item, edited.text)
    setEdited(null)
    document.getElementById('message')?.focus()
  }
  const remove = (item: QueuedRow) => perform(removedFromQueue(item))
  // Sent wins: another device, or the server, was quicker than the person who edits.
  const isLost =
    edited !== null &&
    edited.text !== edited.item.text &&
    !items.some(({ id }) => id === edited.item.id)
  const isPaused = state === 'stopped' || state === 'failed'
  if (items.length === 0 && elsewhere.length === 0 && !isLost) return null
  return (
    <section
      aria-label={t('Queue')}
      className="mb-2 flex flex-col rounded-2xl border border-line bg-raised p-1 text-sm"
    >
      {items.length > 0 && (
        <div className="flex items-center gap-2 ps-1">
          <Button
            look="quiet"
            size="small"
            aria-expanded={isOpen}
            aria-controls={listId}
            className="px-2 text-ink"
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronDownIcon
              size={16}
              aria-hidden
              className={classNames('transition-transform', !isOpen && '-rotate-90 rtl:rotate-90')}
            />
            {countWords(items.length)}
          </Button>
          <p
            role="status"
            aria-label={t('State of the queue')}
            className="min-w-0 grow truncate text-xs text-muted"
          >
            {stateWords(state, isOnline)}
          </p>
          {isPaused && (
            <Button size="small" onClick={() => commands.sendNow(items[0]!, branch)}>
              <PlayIcon size={14} aria-hidden />
              {t('Go on')}
            </Button>
          )}
        </div>
      )}
      {items.length > 0 && isOpen && (
        <ol
          id={listId}
          aria-label={t('Queued messages')}
          className="flex max-h-[min(30dvh,16rem)] flex-col overflow-y-auto overscroll-contain"
        >
          {items.map((item, place) => (
            <QueueItem
              key={item.id}
              item={item}
              place={place}
              count={items.length}
              sendWords={sendNowWords(state)}
              isUnsent={unsentIds.has(item.id)}
              isDragged={draggedId === item.id}
              style={styleOf(item.id)}
              grip={grip(item.id)}
              editor={
                edited?.item.id === item.id && (
                  <QueueEditor
                    text={edited.text}
                    onChange={(text) => setEdited({ ...edited, text })}
                    onSave={save}
                    onCancel={() => setEdited(null)}
                  />
                )
              }
              onEdit={() => setEdited({ item, text: item.text })}
              onMove={(index) => move(item.id, index)}
              onSend={() => commands.sendNow(item, branch)}
              onRemove={() => remove(item)}
            />
          ))}
        </ol>
      )}
      {elsewhere.length > 0 && (
        <p className="flex items-center gap-2 ps-3 text-xs text-muted">
          {t('{count} more wait in another branch.', { count: elsewhere.length })}
          <Button
            look="quiet"
            size="small"
            onClick={() => chat.showBranch(elsewhere[0]!.chatId, elsewhere[0]!.parentId!)}
          >
            {t('Show')}
          </Button>
        </p>
      )}
      {isLost && <LateEdit text={edited.text} onDone={() => setEdited(null)} />}
    </section>
  )
}
