import { SquarePenIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { AccountMenu } from '~/accounts/account_menu'
import { groupByDay } from '~/chat/chat_groups'
import { ChatLink } from '~/chat/chat_link'
import { chatList, type ChatRow } from '~/chat/thread_query'
import { Logo } from '~/components/logo'
import { Button } from '~/components/ui/button'
import { SearchButton } from '~/palette/search_button'
import { useAriaKeys } from '~/shortcuts/use_shortcuts'
import { useReadyStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

type SidebarProps = {
  currentId: string | null
  onOpen: (chatId: string | null) => void
  onRename: (chatId: string, title: string) => void
  onDelete: (chat: { id: string; title: string }) => void
  onNewTitle: (chatId: string) => void
}

export function Sidebar({ currentId, ...actions }: SidebarProps) {
  const isOpening = useReadyStore() === null
  const chats = useStoreQuery(chatList, NO_CHATS)
  const groups = groupByDay(chats, useMinute())
  return (
    <>
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
          onClick={() => actions.onOpen(null)}
        >
          <SquarePenIcon size={16} aria-hidden />
          New chat
        </Button>
      </div>
      <nav
        aria-label="Chats"
        aria-busy={isOpening}
        className="grow overflow-y-auto overscroll-contain px-3 pb-4"
      >
        {isOpening && <ChatListOutline />}
        {!isOpening && chats.length === 0 && (
          <p className="px-2 py-3 text-sm leading-relaxed text-muted">
            Your chats will be listed here. They are kept in this browser and on your server.
          </p>
        )}
        {groups.map((group) => (
          <section key={group.name} aria-label={group.name}>
            <h2 className="px-2 pt-4 pb-1 text-xs font-medium text-muted">{group.name}</h2>
            <ul>
              {group.chats.map((chat) => (
                <ChatLink
                  key={chat.id}
                  chat={chat}
                  isCurrent={chat.id === currentId}
                  {...actions}
                />
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <AccountMenu />
    </>
  )
}

const NO_CHATS: readonly ChatRow[] = []

/** Where the chats will stand. Late, so that it does not flash at every opening. */
function ChatListOutline() {
  return (
    <div
      aria-hidden
      className="animate-appear pt-9 [animation-delay:600ms] [animation-fill-mode:backwards]"
    >
      {[70, 50, 85, 60, 45].map((width) => (
        <div key={width} className="px-2 py-3">
          <div
            className="h-3 animate-breathe rounded-full bg-hover"
            style={{ width: `${width}%` }}
          />
        </div>
      ))}
    </div>
  )
}

const MINUTE_MS = 60_000

/** The time to the minute, so that the headings change at midnight in a page that stays open. */
function useMinute() {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
