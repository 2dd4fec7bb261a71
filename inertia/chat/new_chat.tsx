import { useChat } from '~/chat/chat_context'
import { Logo } from '~/components/logo'
import { useSyncStatus } from '~/sync/use_sync_status'

const starters = [
  'What can I do with kamba?',
  'What happens to my messages when I am offline?',
  'Where are my chats kept?',
]

export function Greeting() {
  const { state } = useSyncStatus()
  const isOffline = state === 'offline' || state === 'waiting'
  return (
    <div className="measure mt-auto flex flex-col items-center gap-3 px-6 pb-7 text-center">
      <Logo size={40} />
      <h2 className="text-2xl font-semibold tracking-tight text-balance">What is on your mind?</h2>
      <p className="max-w-sm text-sm leading-relaxed text-balance text-muted">
        {isOffline
          ? 'You are offline. Write anyway: your message is kept here and answered when you are back.'
          : 'Your chats are kept in this browser and on your server. Writing works offline, too.'}
      </p>
    </div>
  )
}

export function Starters() {
  const { send } = useChat()
  return (
    <ul
      aria-label="Ideas to begin with"
      className="measure mt-2 mb-auto flex flex-wrap justify-center gap-2 px-4 pb-6"
    >
      {starters.map((text) => (
        <li key={text}>
          <button
            type="button"
            onClick={() => send({ text })}
            className="touch-target rounded-full border border-line px-3.5 py-1.5 text-sm text-muted transition-colors hover:border-line-strong hover:bg-hover hover:text-ink"
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
