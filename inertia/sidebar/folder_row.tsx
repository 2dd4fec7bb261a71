import {
  ArrowDownIcon,
  ArrowUpIcon,
  ChevronRightIcon,
  EllipsisIcon,
  FolderIcon,
  FolderOpenIcon,
  PencilIcon,
  Trash2Icon,
} from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { MAX_FOLDER_NAME_CHARS } from '#shared/limits'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { Menu, MenuContent, MenuItem } from '~/components/ui/menu'
import { OnFirstUse } from '~/components/ui/on_first_use'
import { t } from '~/language/t'
import type { Folder } from '~/sidebar/chat_list_query'
import { dragFolder } from '~/sidebar/dragging'
import { renameFolder } from '~/sidebar/folder_changes'
import { useListActions } from '~/sidebar/list_actions'
import { NameField } from '~/sidebar/name_field'

type FolderRowProps = {
  folder: Folder
  count: number
  isOpen: boolean
  isActive: boolean
  isRenamed: boolean
  /** Something unread is in it, which nobody sees while it is closed. */
  hidesUnread: boolean
}

/** The heading of a folder: opens and closes it. */
export const FolderRow = memo(function FolderRow(props: FolderRowProps) {
  const { folder, count, isOpen, isActive, isRenamed, hidesUnread } = props
  const { perform, endRename, toggleFolder } = useListActions()
  if (isRenamed) {
    return (
      <NameField
        label={t('Folder name')}
        name={folder.name}
        maxLength={MAX_FOLDER_NAME_CHARS}
        onName={(name) => perform(renameFolder(folder, name))}
        onClose={(byKey) => endRename(`folder/${folder.id}`, byKey)}
      />
    )
  }
  const Icon = isOpen ? FolderOpenIcon : FolderIcon
  return (
    <div className="group/folder flex h-full items-center rounded-lg hover:bg-hover">
      <button
        type="button"
        data-row-focus
        aria-expanded={isOpen}
        tabIndex={isActive ? 0 : -1}
        draggable
        onDragStart={(event) => dragFolder(event.dataTransfer, folder)}
        onClick={() => toggleFolder(folder)}
        className="flex h-full min-w-0 grow items-center gap-2 rounded-lg px-2 text-start text-sm"
      >
        <Icon size={16} aria-hidden className="shrink-0 text-muted" />
        <span dir="auto" className="truncate font-medium">
          {folder.name}
        </span>
        {hidesUnread && (
          <span className="size-2 shrink-0 rounded-full bg-accent">
            <span className="sr-only">{t(', with something unread')}</span>
          </span>
        )}
        <span className="shrink-0 text-xs text-muted">
          <span aria-hidden>{count}</span>
          <span className="sr-only">{t('{count} chats', { count })}</span>
        </span>
        <ChevronRightIcon
          size={14}
          aria-hidden
          className={classNames(
            'ms-auto shrink-0 text-muted transition-transform',
            isOpen ? 'rotate-90' : 'rtl:rotate-180'
          )}
        />
      </button>
      <FolderMenu folder={folder} isActive={isActive} />
    </div>
  )
})

function FolderMenu({ folder, isActive }: { folder: Folder; isActive: boolean }) {
  return (
    <OnFirstUse
      opens="menu"
      button={(props) => (
        <Button
          look="quiet"
          size="tiny"
          aria-label={t('Options of the folder {name}', { name: folder.name })}
          tabIndex={isActive ? 0 : -1}
          className="opacity-0 group-focus-within/folder:opacity-100 group-hover/folder:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100"
          {...props}
        >
          <EllipsisIcon size={16} aria-hidden />
        </Button>
      )}
    >
      {(trigger) => <OpenedMenu folder={folder} trigger={trigger} />}
    </OnFirstUse>
  )
}

function OpenedMenu({ folder, trigger }: { folder: Folder; trigger: ReactNode }) {
  const { beginRename, shiftFolder, removeFolder, keepFocus } = useListActions()
  return (
    <Menu defaultOpen trigger={trigger}>
      <MenuContent align="end" onCloseAutoFocus={keepFocus}>
        <MenuItem onSelect={() => beginRename(`folder/${folder.id}`)}>
          <PencilIcon size={16} aria-hidden /> {t('Rename folder')}
        </MenuItem>
        <MenuItem onSelect={() => shiftFolder(folder, -1)}>
          <ArrowUpIcon size={16} aria-hidden /> {t('Move up')}
        </MenuItem>
        <MenuItem onSelect={() => shiftFolder(folder, 1)}>
          <ArrowDownIcon size={16} aria-hidden /> {t('Move down')}
        </MenuItem>
        <MenuItem className="text-danger" onSelect={() => removeFolder(folder)}>
          <Trash2Icon size={16} aria-hidden /> {t('Delete folder')}
        </MenuItem>
      </MenuContent>
    </Menu>
  )
}
