import { memo, type MouseEvent } from 'react'
import { MAX_TITLE_CHARS } from '#shared/limits'
import { chatPath } from '~/chat/chat_location'
import { classNames } from '~/components/ui/class_names'
import { listWords } from '~/language/list_words'
import { t } from '~/language/t'
import type { ListedChat } from '~/sidebar/chat_list_query'
import { ChatRowMenu } from '~/sidebar/chat_row_menu'
import { dragChats } from '~/sidebar/dragging'
import { useListActions } from '~/sidebar/list_actions'
import { NameField } from '~/sidebar/name_field'
import { renameChat } from '~/sidebar/order_changes'

type ChatRowProps = {
  chat: ListedChat
  isCurrent: boolean
  /** Tab leads to it; arrows lead to the others. */
  isActive: boolean
  isRenamed: boolean
  /** Below the heading of a folder. */
  isIndented: boolean
  /** null while nothing is selected. */
  isSelected: boolean | null
}

export const ChatRow = memo(function ChatRow(props: ChatRowProps) {
  const { chat, isCurrent, isActive, isRenamed, isIndented, isSelected } = props
  const { endRename, perform, open, select, draggedWith } = useListActions()
  const linkId = `chat-row-${chat.id}`
  const title = chat.title || t('Untitled chat')
  const isUnread = chat.isUnread && !isCurrent
  if (isRenamed) {
    return (
      <NameField
        label={t('Chat title')}
        name={chat.title}
        maxLength={MAX_TITLE_CHARS}
        onName={(name) => perform(renameChat(chat, name))}
        onClose={(byKey) => endRename(chat.id, byKey)}
      />
    )
  }
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.altKey) return
    event.preventDefault()
    if (event.shiftKey) select(chat.id, 'range')
    else if (event.ctrlKey || event.metaKey || isSelected !== null) select(chat.id, 'one')
    else open(chat.id)
  }
  return (
    <div
      className={classNames(
        'group/chat relative flex h-full items-center rounded-lg hover:bg-hover',
        isCurrent && 'bg-hover',
        isSelected && 'bg-accent-soft hover:bg-accent-soft'
      )}
    >
      {isSelected !== null && (
        <label className="flex h-full shrink-0 items-center ps-2 pointer-coarse:ps-3">
          <input
            type="checkbox"
            aria-label={t('Select “{title}”', { title })}
            checked={isSelected}
            tabIndex={-1}
            onChange={() => select(chat.id, 'one')}
            className="size-4 accent-accent"
          />
        </label>
      )}
      <a
        id={linkId}
        data-row-focus
        href={chatPath(chat.id)}
        tabIndex={isActive ? 0 : -1}
        draggable
        aria-current={isCurrent ? 'page' : undefined}
        aria-describedby={isUnread ? `${linkId}-unread` : undefined}
        onClick={onClick}
        onDragStart={(event) => dragChats(event.dataTransfer, draggedWith(chat))}
        className={classNames(
          'flex h-full min-w-0 grow items-center gap-1.5 rounded-lg px-2 text-sm leading-5 select-none',
          isIndented && isSelected === null && 'ps-8',
          (isCurrent || isUnread) && 'font-medium'
        )}
      >
        {isUnread && <span className="size-2 shrink-0 rounded-full bg-accent" />}
        <span dir="auto" className="truncate">
          {title}
        </span>
        {chat.hasDraft && !isCurrent && (
          <span className="shrink-0 text-xs font-normal text-muted italic">{t('Draft')}</span>
        )}
      </a>
      {isUnread && (
        <span id={`${linkId}-unread`} className="sr-only">
          {t('Unread')}
        </span>
      )}
      {chat.tags.length > 0 && <RowTags chat={chat} />}
      {isSelected === null && (
        <ChatRowMenu chat={chat} isCurrent={isCurrent} isActive={isActive} labelledBy={linkId} />
      )}
    </div>
  )
})

/** The first one, and how many more there are. Keys reach tags above the list. */
function RowTags({ chat }: { chat: ListedChat }) {
  const { showTag } = useListActions()
  const [first = '', ...more] = chat.tags
  return (
    <button
      type="button"
      tabIndex={-1}
      title={listWords(chat.tags)}
      onClick={() => showTag(first)}
      className="max-w-24 shrink-0 truncate rounded-full border border-line px-1.5 text-xs leading-5 text-muted group-hover/chat:border-line-strong hover:text-ink"
    >
      <span className="sr-only">{t('Only chats with the tag')} </span>
      <bdi>{first}</bdi>
      {more.length > 0 && ` +${more.length}`}
    </button>
  )
}
