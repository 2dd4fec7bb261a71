import type { SentContext } from '#shared/events/reply_run'
import { useChat } from '~/chat/chat_context'
import { isRunning, type VisibleMessage } from '~/chat/visible_message'
import { Logo } from '~/components/logo'
import { t } from '~/language/t'
import { PersonaSymbol } from '~/personas/persona_symbol'

type Answering = Pick<NonNullable<SentContext['persona']>, 'name' | 'symbol'>

/** Who answered: the persona as it was called then, the model, and who served that. */
export function ReplyName({ message, model }: { message: VisibleMessage; model: string }) {
  const { persona: ofChat } = useChat()
  const { run } = message
  const persona: Answering | undefined =
    run?.sent?.persona ?? (isRunning(message) ? (ofChat ?? undefined) : undefined)
  return (
    <div
      aria-hidden
      data-reply-name
      className="flex min-w-0 items-center gap-2 text-sm font-medium text-muted"
    >
      {persona ? <PersonaSymbol symbol={persona.symbol} size={17} /> : <Logo size={18} />}
      {persona && <span className="min-w-0 truncate text-ink">{persona.name}</span>}
      <span className={persona ? 'shrink-0 font-normal' : undefined}>{model}</span>
      {run?.via && (
        <span className="-ms-1 shrink-0 font-normal">{t('via {via}', { via: run.via })}</span>
      )}
    </div>
  )
}
