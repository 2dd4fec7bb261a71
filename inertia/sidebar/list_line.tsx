import { t } from '~/language/t'
import { ChatRow } from '~/sidebar/chat_row'
import { FolderRow } from '~/sidebar/folder_row'
import type { ListRow } from '~/sidebar/list_rows'

type ListLineProps = {
  row: ListRow
  isOpen: boolean
  isCurrent: boolean
  isActive: boolean
  isRenamed: boolean
  isSelected: boolean | null
}

/** One line of the list: a chat, a heading, or what an empty folder says. */
export function ListLine({ row, isOpen, ...rest }: ListLineProps) {
  const { section } = row
  if (row.kind === 'chat')
    return <ChatRow chat={row.chat} isIndented={section.kind === 'folder'} {...rest} />
  if (row.kind === 'note')
    return (
      <p className="flex h-full items-center truncate ps-8.5 text-xs text-muted">
        {t('Empty: drag or move chats here')}
      </p>
    )
  if (section.folder)
    return (
      <h2 className="h-full">
        <FolderRow
          folder={section.folder}
          count={section.chats.length}
          isOpen={isOpen}
          isActive={rest.isActive}
          isRenamed={rest.isRenamed}
          hidesUnread={!isOpen && section.chats.some(({ isUnread }) => isUnread)}
        />
      </h2>
    )
  return (
    <h2 className="flex h-full items-end px-2 pb-1 text-xs font-medium text-muted">
      {section.name}
    </h2>
  )
}
