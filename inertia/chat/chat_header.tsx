import { PanelLeftIcon, SlidersHorizontalIcon } from 'lucide-react'
import { AlsoAskedChip } from '~/branches/also_asked_chip'
import { BranchMapButton } from '~/branches/branch_map_button'
import { useChat } from '~/chat/chat_context'
import { EffortChip } from '~/chat/effort_chip'
import { ModelChip } from '~/chat/model_chip'
import { SyncBadge } from '~/chat/sync_badge'
import { ThemeToggle } from '~/look/theme_toggle'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { PersonaChip } from '~/personas/persona_chip'

type ChatHeaderProps = { title: string | null; onOpenSidebar: () => void }

export function ChatHeader({ title, onOpenSidebar }: ChatHeaderProps) {
  const { chatId, openSettings } = useChat()
  return (
    <header className="flex h-14 shrink-0 items-center gap-1 border-b border-line px-2 md:px-4">
      <IconButton
        name={t('Open chats')}
        className="md:hidden"
        data-opens-sidebar
        onClick={onOpenSidebar}
      >
        <PanelLeftIcon size={18} aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      <h1 dir="auto" className="min-w-0 truncate text-sm font-semibold max-md:sr-only md:me-2">
        {title ?? t('New chat')}
      </h1>
      <ModelChip />
      <AlsoAskedChip />
      <EffortChip />
      <PersonaChip />
      <IconButton name={t('Chat settings')} aria-haspopup="dialog" onClick={openSettings}>
        <SlidersHorizontalIcon size={16} aria-hidden />
      </IconButton>
      {title !== null && chatId !== null && <BranchMapButton key={chatId} chatId={chatId} />}
      <div className="grow" />
      <SyncBadge />
      <ThemeToggle />
    </header>
  )
}
