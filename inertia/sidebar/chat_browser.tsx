import { FolderPlusIcon, ListChecksIcon } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { MAX_FOLDER_NAME_CHARS } from '#shared/limits'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { ChatList } from '~/sidebar/chat_list'
import type { ListedChat } from '~/sidebar/chat_list_query'
import { EmptyList } from '~/sidebar/empty_list'
import { makeFolder, newFolder } from '~/sidebar/folder_changes'
import { MoveDialog } from '~/sidebar/move_dialog'
import { NameField } from '~/sidebar/name_field'
import { putChats } from '~/sidebar/order_changes'
import { SelectionBar } from '~/sidebar/selection_bar'
import { tagCounts } from '~/sidebar/sections'
import { TagBar } from '~/sidebar/tag_bar'
import { TagDialog } from '~/sidebar/tag_dialog'
import { TitleFilter } from '~/sidebar/title_filter'
import { useBrowserActions } from '~/sidebar/use_browser_actions'
import { useOrderActions } from '~/sidebar/use_order_actions'
import { useClosedFolders } from '~/sidebar/use_closed_folders'
import { useFolders, useListedChats } from '~/sidebar/use_order'
import { useSections } from '~/sidebar/use_sections'
import { useSelection } from '~/sidebar/use_selection'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useUndo } from '~/undo/use_undo'

export type ChatBrowserProps = {
  isArchive: boolean
  currentId: string | null
  onOpen: (chatId: string | null) => void
  onNewTitle: (chatId: string) => void
  onBack: () => void
}

type Asked = { what: 'move' | 'tags'; ids: readonly string[] }

/** The list of chats with all that keeps order in it: filter, tags, folders, selection. */
export function ChatBrowser(props: ChatBrowserProps) {
  const { isArchive, currentId, onBack } = props
  const { storeId } = useOpenedStore()
  const { perform } = useUndo()
  const place = useRef<HTMLDivElement>(null)
  const chats = useListedChats()
  const folders = useFolders()
  const [words, setWords] = useState('')
  const [tag, setTag] = useState<string | null>(null)
  const [isNaming, setNaming] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const sections = useSections(chats, folders, { isArchive, words, tag })
  const { closed, toggle, none } = useClosedFolders(storeId)
  const shut = words === '' && tag === null ? closed : none
  const shown = useMemo(
    () => sections.flatMap((section) => (shut.has(section.key) ? [] : section.chats)),
    [sections, shut]
  )
  const selection = useSelection(shown)
  const tags = useMemo(
    () => tagCounts(chats.filter(({ archivedAt }) => (archivedAt !== null) === isArchive)),
    [chats, isArchive]
  )
  const known = useMemo(() => tagCounts(chats).map(([name]) => name), [chats])

  const ask = (what: Asked['what']) => (about: readonly ListedChat[]) =>
    setAsked({ what, ids: about.map(({ id }) => id) })
  const actions = useBrowserActions({
    ...props,
    folders,
    selection,
    showTag: setTag,
    toggleFolder: toggle,
    askMove: ask('move'),
    askTags: ask('tags'),
  })
  const { open, remove } = actions
  useOrderActions({ chats, shown, currentId, perform, open, remove })
  const focusList = useCallback(
    () => place.current?.querySelector<HTMLElement>('[data-row-focus][tabindex="0"]')?.focus(),
    []
  )
  const endAsking = useCallback(() => setAsked(null), [])
  const keepFocus = useCallback(
    () => document.activeElement === document.body && focusList(),
    [focusList]
  )
  const askedChats = asked ? chats.filter(({ id }) => asked.ids.includes(id)) : []
  const isAsking = (what: Asked['what']) => asked?.what === what && askedChats.length > 0
  return (
    <div ref={place} className="flex min-h-0 grow flex-col">
      <div className="flex flex-col gap-2 px-3 pb-2">
        <div className="flex items-center gap-0.5">
          <TitleFilter words={words} onWords={setWords} onDown={focusList} />
          <IconButton
            name={t('Select chats')}
            aria-pressed={selection.current !== null}
            onClick={() => (selection.current ? selection.end() : selection.begin())}
          >
            <ListChecksIcon size={17} aria-hidden />
          </IconButton>
          {!isArchive && (
            <IconButton name={t('New folder')} onClick={() => setNaming(true)}>
              <FolderPlusIcon size={17} aria-hidden />
            </IconButton>
          )}
        </div>
        <TagBar tags={tags} chosen={tag} onChoose={setTag} />
        {isNaming && (
          <div className="h-9 pointer-coarse:h-11">
            <NameField
              label={t('Name of the new folder')}
              name=""
              maxLength={MAX_FOLDER_NAME_CHARS}
              onName={(name) => perform(makeFolder(newFolder(folders, name)))}
              onClose={(byKey) => {
                setNaming(false)
                if (byKey) focusList()
              }}
            />
          </div>
        )}
      </div>
      {selection.current && (
        <SelectionBar
          chats={selection.chats}
          isArchive={isArchive}
          perform={perform}
          onAll={selection.all}
          onMove={() => ask('move')(selection.chats)}
          onTags={() => ask('tags')(selection.chats)}
          onDelete={() => {
            actions.remove(selection.chats)
            selection.end()
          }}
          onDone={selection.end}
        />
      )}
      {sections.length === 0 ? (
        <EmptyList
          isArchive={isArchive}
          isFiltered={words !== '' || tag !== null}
          onBack={onBack}
          onNew={() => props.onOpen(null)}
          onClear={() => {
            setWords('')
            setTag(null)
          }}
        />
      ) : (
        <ChatList
          name={isArchive ? t('Archive') : t('Chats')}
          sections={sections}
          closed={shut}
          currentId={currentId}
          selection={selection.current}
          actions={actions}
          onSelectAll={selection.all}
          onEndSelecting={selection.end}
          onDropChats={(dropped, spot) => {
            const change = putChats(dropped, spot)
            if (change.again.length > 0) perform(change)
            selection.end()
          }}
          onDropFolder={actions.dropFolder}
        />
      )}
      {isAsking('move') && (
        <MoveDialog
          chats={askedChats}
          folders={folders}
          perform={perform}
          onClose={endAsking}
          onClosed={keepFocus}
        />
      )}
      {isAsking('tags') && (
        <TagDialog
          chats={askedChats}
          known={known}
          perform={perform}
          onClose={endAsking}
          onClosed={keepFocus}
        />
      )}
    </div>
  )
}
