import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { StaysBanner } from '~/accounts/stays_banner'
import { chatCommands } from '~/chat/chat_commands'
import { useChatId, useOpenChat } from '~/chat/chat_location'
import { ChatView } from '~/chat/chat_view'
import { ReloadBanner } from '~/chat/reload_banner'
import { RestoredBanner } from '~/chat/restored_banner'
import { openedPalette } from '~/palette/palette_state'
import { useAction } from '~/shortcuts/use_action'
import { useShortcuts } from '~/shortcuts/use_shortcuts'
import { NewVersionBanner } from '~/offline/new_version_banner'
import { useOfflinePages } from '~/offline/use_offline_pages'
import { useAppliedLook } from '~/look/apply_look'
import { Sheet } from '~/components/ui/sheet'
import { t } from '~/language/t'
import { Sidebar } from '~/sidebar/sidebar'
import { useQueuedLends } from '~/queue/queued_lends'
import { useCommit } from '~/sync/use_chat_store'
import type { Change } from '~/undo/change'
import { UndoHost } from '~/undo/undo_host'

/** The frame around all chats: the sidebar, beside the chat or over it on a phone, and the bar that takes changes back. */
export function ChatShell({ accountStays }: { accountStays: boolean }) {
  useOfflinePages()
  useAppliedLook()
  const chatId = useChatId()
  const commit = useCommit()
  const commands = useMemo(() => chatCommands(commit), [commit])
  const goTo = useOpenChat()
  useQueuedLends()
  const composer = useRef<HTMLTextAreaElement>(null)
  const [sheetOpen, setSheetOpen] = useState(false)

  const openChat = useCallback(
    (id: string | null) => {
      setSheetOpen(false)
      goTo(id)
      if (matchMedia('(pointer: fine)').matches) composer.current?.focus()
    },
    [goTo]
  )
  useShortcuts()
  useEffect(() => openedPalette.subscribe(() => setSheetOpen(false)), [])
  useAction('chat.new', () => openChat(null))

  const openAgain = useCallback(({ left }: Change) => left && openChat(left), [openChat])
  const leaveAgain = useCallback(
    ({ left }: Change) => left !== undefined && left === chatId && openChat(null),
    [chatId, openChat]
  )

  const sidebar = (
    <Sidebar currentId={chatId} onOpen={openChat} onNewTitle={commands.requestTitle} />
  )
  return (
    <div className="flex h-dvh flex-col">
      <NewVersionBanner />
      <ReloadBanner />
      <RestoredBanner />
      <StaysBanner isShown={accountStays} />
      <div className="flex min-h-0 grow overflow-hidden">
        <a
          href="#message"
          className="fixed start-2 top-2 z-50 -translate-y-20 rounded-full bg-accent px-4 py-2 text-sm font-medium text-on-accent focus:translate-y-0"
        >
          {t('Skip to the message field')}
        </a>
        <aside
          data-sidebar
          className="hidden w-72 shrink-0 flex-col border-e border-line bg-panel md:flex"
        >
          {sidebar}
        </aside>
        <Sheet open={sheetOpen} onOpenChange={setSheetOpen} name={t('Chats')}>
          {sidebar}
        </Sheet>
        <UndoHost onUndone={openAgain} onRedone={leaveAgain} />
        <ChatView
          chatId={chatId}
          commands={commands}
          composerRef={composer}
          onOpenChat={goTo}
          onOpenSidebar={() => setSheetOpen(true)}
        />
      </div>
    </div>
  )
}
