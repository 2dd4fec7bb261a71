import { t } from '~/language/t'

/** Where the chats will stand. Late, so that it does not flash at every opening. */
export function ChatListOutline() {
  return (
    <nav aria-label={t('Chats')} aria-busy className="min-h-0 grow px-3">
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
    </nav>
  )
}
