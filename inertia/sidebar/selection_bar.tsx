import {
  ArchiveIcon,
  ArchiveRestoreIcon,
  FolderInputIcon,
  PinIcon,
  PinOffIcon,
  TagIcon,
  Trash2Icon,
  XIcon,
} from 'lucide-react'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import type { ListedChat } from '~/sidebar/chat_list_query'
import { archiveChats, pinChats } from '~/sidebar/order_changes'
import type { Change } from '~/undo/change'

type SelectionBarProps = {
  chats: readonly ListedChat[]
  isArchive: boolean
  perform: (change: Change) => void
  onAll: () => void
  onMove: () => void
  onTags: () => void
  onDelete: () => void
  onDone: () => void
}

/** What can be done with all selected chats at once, above the list. */
export function SelectionBar(props: SelectionBarProps) {
  const { chats, isArchive, perform, onDone } = props
  const none = chats.length === 0
  const allPinned = !none && chats.every(({ pinnedAt }) => pinnedAt !== null)
  const actThenDone = (change: Change) => {
    perform(change)
    onDone()
  }
  return (
    <div role="toolbar" aria-label={t('Selected chats')} className="flex flex-col gap-1 px-3 pb-2">
      <div className="flex items-center gap-1">
        <p role="status" className="grow px-2 text-sm font-medium">
          {t('{count} selected', { count: chats.length })}
        </p>
        <Button size="small" look="quiet" onClick={props.onAll}>
          {t('Select all')}
        </Button>
        <IconButton name={t('End selecting')} size="tiny" onClick={onDone}>
          <XIcon size={16} aria-hidden />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center justify-between">
        <IconButton
          name={allPinned ? t('Unpin') : t('Pin')}
          disabled={none}
          onClick={() => actThenDone(pinChats(chats, !allPinned))}
        >
          {allPinned ? <PinOffIcon size={17} aria-hidden /> : <PinIcon size={17} aria-hidden />}
        </IconButton>
        <IconButton name={t('Move to folder')} disabled={none} onClick={props.onMove}>
          <FolderInputIcon size={17} aria-hidden />
        </IconButton>
        <IconButton name={t('Tags')} disabled={none} onClick={props.onTags}>
          <TagIcon size={17} aria-hidden />
        </IconButton>
        <IconButton
          name={isArchive ? t('Unarchive') : t('Archive')}
          disabled={none}
          onClick={() => actThenDone(archiveChats(chats, !isArchive))}
        >
          {isArchive ? (
            <ArchiveRestoreIcon size={17} aria-hidden />
          ) : (
            <ArchiveIcon size={17} aria-hidden />
          )}
        </IconButton>
        <IconButton
          name={t('Delete')}
          disabled={none}
          className="text-danger hover:text-danger"
          onClick={props.onDelete}
        >
          <Trash2Icon size={17} aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}
