import { XIcon } from 'lucide-react'
import { useAlsoAsked } from '~/branches/also_asked'
import { useChat } from '~/chat/chat_context'
import { t } from '~/language/t'

/** Above the message field: who answers beside the chosen model, so that nobody asks four by mistake. */
export function AlsoAskedTray() {
  const { chatId, model } = useChat()
  const { models, toggle } = useAlsoAsked(chatId, model.id)
  if (models.length === 0) return null
  return (
    <ul
      aria-label={t('Also asked')}
      className="flex flex-wrap items-center gap-1.5 px-4 pt-2.5 text-xs"
    >
      <li aria-hidden className="text-muted">
        {t('{name} and', { name: model.name })}
      </li>
      {models.map((other) => (
        <li
          key={other.id}
          className="flex min-w-0 items-center rounded-full border border-line-strong ps-2.5 leading-6"
        >
          <span dir="auto" className="truncate">
            {other.name}
          </span>
          <button
            type="button"
            aria-label={t('Do not ask {name}', { name: other.name })}
            onClick={() => toggle(other)}
            className="touch-target grid size-6 shrink-0 place-items-center rounded-full text-muted hover:text-ink"
          >
            <XIcon size={13} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}
