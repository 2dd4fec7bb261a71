import { useChat } from '~/chat/chat_context'
import { FirstRun } from '~/chat/later_parts'
import { Logo } from '~/components/logo'
import { t } from '~/language/t'
import { usePrompts } from '~/prompts/library_query'
import { useTakePrompt } from '~/prompts/use_take_prompt'
import { useReadyStore } from '~/sync/use_chat_store'
import { useSyncStatus } from '~/sync/use_sync_status'

const starters = [
  t('What can I do with kamba?'),
  t('What happens to my messages when I am offline?'),
  t('Where are my chats kept?'),
]

export function Greeting() {
  const { state } = useSyncStatus()
  const isOffline = state === 'offline' || state === 'waiting'
  return (
    <div className="measure flex shrink-0 grow-2 basis-0 flex-col items-center justify-end gap-3 px-6 pt-6 pb-7 text-center">
      <Logo size={40} />
      <h2 className="text-2xl font-semibold tracking-tight text-balance">
        {t('What is on your mind?')}
      </h2>
      <p className="max-w-sm text-sm leading-relaxed text-balance text-muted">
        {isOffline
          ? t(
              'You are offline. Write anyway: your message is kept here and answered when you are back.'
            )
          : t(
              'Your chats are kept in this browser and on your server. Writing works offline, too.'
            )}
      </p>
    </div>
  )
}

/**
 * Below the field, which does not move when this comes: ideas, and what there is to know and to choose for somebody who is here for the
 * first time.
 */
export function Beginnings() {
  const isReady = useReadyStore() !== null
  return (
    <div
      data-beginnings
      className="measure flex min-h-0 shrink-0 grow-3 basis-0 flex-col gap-4 px-4 *:shrink-0 *:last:mb-6 md:px-6"
    >
      <Starters />
      {isReady && <FirstRun />}
    </div>
  )
}

/** Of a person's own prompts, those saved last. */
const SHOWN_PROMPTS = 4

function Starters() {
  const { send } = useChat()
  const prompts = usePrompts()
    .toSorted((one, other) => other.savedAt - one.savedAt)
    .slice(0, SHOWN_PROMPTS)
  const take = useTakePrompt()
  const ideas =
    prompts.length > 0
      ? prompts.map((prompt) => ({ id: prompt.id, text: prompt.title, begin: () => take(prompt) }))
      : starters.map((text) => ({ id: text, text, begin: () => send({ text }) }))
  return (
    <ul aria-label={t('Ideas to begin with')} className="mt-2 flex flex-wrap justify-center gap-2">
      {ideas.map(({ id, text, begin }) => (
        <li key={id} className="max-w-full">
          <button
            type="button"
            dir="auto"
            onClick={begin}
            className="touch-target max-w-full rounded-3xl border border-line px-3.5 py-1.5 text-sm text-muted transition-colors hover:border-line-strong hover:bg-hover hover:text-ink"
          >
            <span className="line-clamp-2">{text}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
