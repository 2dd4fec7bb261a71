import { ArchiveIcon, ArrowLeftIcon, SquarePenIcon, Trash2Icon } from 'lucide-react'
import { useCallback, useState } from 'react'
import { AccountMenu } from '~/accounts/account_menu'
import { Logo } from '~/components/logo'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { SearchButton } from '~/palette/search_button'
import { ChatBrowser } from '~/sidebar/chat_browser'
import { ChatListOutline } from '~/sidebar/chat_list_outline'
import { KeepList, keptList } from '~/sidebar/kept_list'
import { useAction } from '~/shortcuts/use_action'
import { useAriaKeys } from '~/shortcuts/use_shortcuts'
import { useOpenedStore, useReadyStore } from '~/sync/use_chat_store'
import { TrashList } from '~/trash/trash_list'

type SidebarProps = {
  currentId: string | null
  onOpen: (chatId: string | null) => void
  onNewTitle: (chatId: string) => void
}

type View = 'chats' | 'archive' | 'trash'

/** The way into every chat: those at hand, and behind the two buttons at its foot the archived and the deleted ones. */
export function Sidebar({ currentId, onOpen, onNewTitle }: SidebarProps) {
  const { storeId } = useOpenedStore()
  const isOpening = useReadyStore() === null
  const [view, setView] = useState<View>('chats')
  const goBack = () => setView('chats')
  const showTrash = useCallback(() => setView('trash'), [])
  useAction('trash.open', showTrash)
  return (
    <>
      <KeepList />
      <div className="flex flex-col gap-3 p-3 pb-2">
        <a
          href="/welcome"
          className="flex items-center gap-2 self-start rounded-lg px-2 py-1.5 font-semibold tracking-tight"
        >
          <Logo />
          kamba
        </a>
        <SearchButton />
        <Button
          className="justify-start"
          aria-keyshortcuts={useAriaKeys('chat.new')}
          onClick={() => onOpen(null)}
        >
          <SquarePenIcon size={16} aria-hidden />
          {t('New chat')}
        </Button>
      </div>
      {view !== 'chats' && (
        <div className="flex items-center gap-1 px-3 pb-2">
          <IconButton name={t('Back to your chats')} size="tiny" onClick={goBack}>
            <ArrowLeftIcon size={16} aria-hidden className="rtl:-scale-x-100" />
          </IconButton>
          <h2 className="text-sm font-semibold">
            {view === 'archive' ? t('Archive') : t('Trash')}
          </h2>
        </div>
      )}
      {isOpening && (view === 'trash' || keptList(storeId).chats === '[]') ? (
        <ChatListOutline />
      ) : view === 'trash' ? (
        <TrashList currentId={currentId} onOpen={onOpen} onBack={goBack} />
      ) : (
        <ChatBrowser
          key={view}
          isArchive={view === 'archive'}
          currentId={currentId}
          onOpen={onOpen}
          onNewTitle={onNewTitle}
          onBack={goBack}
        />
      )}
      <div className="flex gap-1 border-t border-line px-2 py-1">
        <ViewButton
          isOn={view === 'archive'}
          onToggle={() => setView(view === 'archive' ? 'chats' : 'archive')}
        >
          <ArchiveIcon size={15} aria-hidden /> {t('Archive')}
        </ViewButton>
        <ViewButton
          isOn={view === 'trash'}
          onToggle={() => setView(view === 'trash' ? 'chats' : 'trash')}
        >
          <Trash2Icon size={15} aria-hidden /> {t('Trash')}
        </ViewButton>
      </div>
      <AccountMenu />
    </>
  )
}

type ViewButtonProps = { isOn: boolean; onToggle: () => void; children: React.ReactNode }

function ViewButton({ isOn, onToggle, children }: ViewButtonProps) {
  return (
    <Button
      look="quiet"
      size="small"
      aria-pressed={isOn}
      className="grow aria-pressed:bg-hover aria-pressed:text-ink"
      onClick={onToggle}
    >
      {children}
    </Button>
  )
}
