import { EllipsisIcon, PencilIcon, SparklesIcon, Trash2Icon } from 'lucide-react'
import { memo, type MouseEvent, useId, useState } from 'react'
import { chatPath } from '~/chat/chat_location'
import { RenameField } from '~/chat/rename_field'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { Menu, MenuContent, MenuItem } from '~/components/ui/menu'

type ChatLinkProps = {
  chat: { readonly id: string; readonly title: string; readonly draft?: unknown }
  isCurrent: boolean
  onOpen: (chatId: string) => void
  onRename: (chatId: string, title: string) => void
  onDelete: (chat: { id: string; title: string }) => void
  onNewTitle: (chatId: string) => void
}

/** A new tab or window, by whatever key, is the browser's business. */
const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

export const ChatLink = memo(function ChatLink({ chat, isCurrent, ...actions }: ChatLinkProps) {
  const [renaming, setRenaming] = useState(false)
  const linkId = useId()
  const title = chat.title || 'Untitled chat'
  if (renaming) {
    return (
      <li>
        <RenameField
          title={chat.title}
          onRename={(newTitle) => actions.onRename(chat.id, newTitle)}
          onClose={() => setRenaming(false)}
        />
      </li>
    )
  }
  return (
    <li
      className={classNames(
        'group/chat relative flex items-center rounded-lg hover:bg-hover',
        isCurrent && 'bg-hover'
      )}
    >
      <a
        id={linkId}
        href={chatPath(chat.id)}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          actions.onOpen(chat.id)
        }}
        className={classNames(
          'touch-target min-w-0 grow truncate rounded-lg px-2 py-2 text-sm leading-5 pointer-coarse:py-3',
          isCurrent && 'font-medium'
        )}
      >
        {title}
        {chat.draft && !isCurrent ? (
          <span className="ml-1.5 text-xs font-normal text-muted italic">Draft</span>
        ) : null}
      </a>
      <Menu
        trigger={
          <Button
            look="quiet"
            size="tiny"
            aria-label="Chat options"
            aria-describedby={linkId}
            className="opacity-0 group-focus-within/chat:opacity-100 group-hover/chat:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100"
          >
            <EllipsisIcon size={16} aria-hidden />
          </Button>
        }
      >
        <MenuContent align="end" onCloseAutoFocus={(event) => renaming && event.preventDefault()}>
          <MenuItem onSelect={() => setRenaming(true)}>
            <PencilIcon size={16} aria-hidden /> Rename
          </MenuItem>
          <MenuItem onSelect={() => actions.onNewTitle(chat.id)}>
            <SparklesIcon size={16} aria-hidden /> New title
          </MenuItem>
          <MenuItem
            className="text-danger"
            onSelect={() => actions.onDelete({ id: chat.id, title })}
          >
            <Trash2Icon size={16} aria-hidden /> Delete
          </MenuItem>
        </MenuContent>
      </Menu>
    </li>
  )
})
