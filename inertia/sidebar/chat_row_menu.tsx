import {
  ArchiveIcon,
  ArchiveRestoreIcon,
  CheckIcon,
  CircleDotIcon,
  EllipsisIcon,
  FolderInputIcon,
  type LucideIcon,
  PencilIcon,
  PinIcon,
  PinOffIcon,
  SparklesIcon,
  TagIcon,
  Trash2Icon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '~/components/ui/button'
import { Menu, MenuContent, MenuItem } from '~/components/ui/menu'
import { OnFirstUse } from '~/components/ui/on_first_use'
import { t } from '~/language/t'
import type { ListedChat } from '~/sidebar/chat_list_query'
import { useListActions } from '~/sidebar/list_actions'
import { archiveChats, markSeen, pinChats } from '~/sidebar/order_changes'

type ChatRowMenuProps = {
  chat: ListedChat
  isCurrent: boolean
  isActive: boolean
  labelledBy: string
}

export function ChatRowMenu({ labelledBy, isActive, ...rest }: ChatRowMenuProps) {
  return (
    <OnFirstUse
      opens="menu"
      button={(props) => (
        <Button
          look="quiet"
          size="tiny"
          aria-label={t('Chat options')}
          aria-describedby={labelledBy}
          tabIndex={isActive ? 0 : -1}
          className="opacity-0 group-focus-within/chat:opacity-100 group-hover/chat:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100"
          {...props}
        >
          <EllipsisIcon size={16} aria-hidden />
        </Button>
      )}
    >
      {(trigger) => <OpenedMenu trigger={trigger} {...rest} />}
    </OnFirstUse>
  )
}

type OpenedMenuProps = { chat: ListedChat; isCurrent: boolean; trigger: ReactNode }

function OpenedMenu({ chat, isCurrent, trigger }: OpenedMenuProps) {
  const actions = useListActions()
  const { perform, keepFocus } = actions
  const isPinned = chat.pinnedAt !== null
  const isArchived = chat.archivedAt !== null
  const item = (Icon: LucideIcon, text: string, onSelect: () => void, className = '') => (
    <MenuItem key={text} onSelect={onSelect} className={className}>
      <Icon size={16} aria-hidden /> {text}
    </MenuItem>
  )
  return (
    <Menu defaultOpen trigger={trigger}>
      <MenuContent align="end" onCloseAutoFocus={keepFocus}>
        {item(PencilIcon, t('Rename'), () => actions.beginRename(chat.id))}
        {item(SparklesIcon, t('New title'), () => actions.askTitle(chat.id))}
        {isPinned
          ? item(PinOffIcon, t('Unpin'), () => perform(pinChats([chat], false)))
          : item(PinIcon, t('Pin'), () => perform(pinChats([chat], true)))}
        {item(FolderInputIcon, t('Move to folder'), () => actions.askMove([chat]))}
        {item(TagIcon, t('Tags'), () => actions.askTags([chat]))}
        {!isCurrent &&
          item(CircleDotIcon, chat.isUnread ? t('Mark as read') : t('Mark as unread'), () =>
            perform(markSeen(chat, chat.isUnread))
          )}
        {item(CheckIcon, t('Select'), () => actions.select(chat.id, 'one'))}
        {isArchived
          ? item(ArchiveRestoreIcon, t('Unarchive'), () => perform(archiveChats([chat], false)))
          : item(ArchiveIcon, t('Archive'), () => perform(archiveChats([chat], true)))}
        {item(Trash2Icon, t('Delete'), () => actions.remove([chat]), 'text-danger')}
      </MenuContent>
    </Menu>
  )
}
