import { EyeOffIcon, PinIcon, ScissorsIcon } from 'lucide-react'
import { useMemo } from 'react'
import type { SentContext } from '#shared/events/reply_run'
import { contextLedger, type LedgerEntry } from '~/chat/context_ledger'
import { effortWords } from '~/chat/effort_words'
import { type MessageRow, messagesOf } from '~/chat/thread_query'
import type { VisibleMessage } from '~/chat/visible_message'
import { classNames } from '~/components/ui/class_names'
import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'
import { useStoreQuery } from '~/sync/use_store_query'

const NO_ROWS: readonly MessageRow[] = []

/** What was sent for one reply, message by message, and what was not. */
export function ContextLedger({ message, sent }: { message: VisibleMessage; sent: SentContext }) {
  const rows = useStoreQuery(messagesOf(message.chatId), NO_ROWS)
  const entries = useMemo(
    () => contextLedger(rows, message.parentId, sent),
    [rows, message.parentId, sent]
  )
  const asked = [
    sent.persona && t('As {name}', { name: sent.persona.name }),
    sent.effort &&
      t('Effort: {effort}', { effort: effortWords(sent.effort).toLocaleLowerCase(formatLocale()) }),
    sent.temperature !== undefined &&
      t('Temperature {temperature}', { temperature: sent.temperature }),
    sent.topP !== undefined && t('Top-p {topP}', { topP: sent.topP }),
    sent.maxOutputTokens !== undefined &&
      t('At most {count, number} tokens', { count: sent.maxOutputTokens }),
  ].filter(Boolean)
  return (
    <section aria-label={t('What was sent')} className="border-t border-line pt-3">
      <h3 className="flex items-baseline justify-between gap-2 font-medium">
        {t('What was sent')}
        <span className="text-xs font-normal text-muted tabular-nums">
          {t('{count} messages, about {tokens, number} tokens', {
            count: sent.messages,
            tokens: sent.estimatedTokens,
          })}
        </span>
      </h3>
      {asked.length > 0 && <p className="mt-1 text-xs text-muted">{asked.join(' · ')}</p>}
      <ol className="mt-2 flex flex-col gap-1.5 text-xs leading-relaxed">
        {sent.instructions && (
          <li className="rounded-lg bg-panel px-2.5 py-1.5">
            <span className="font-medium">{t('Instructions')}</span>
            <p
              dir="auto"
              tabIndex={0}
              className="max-h-40 overflow-y-auto wrap-anywhere whitespace-pre-wrap"
            >
              {sent.instructions}
            </p>
          </li>
        )}
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

const MARKS: Record<LedgerEntry['state'], { Icon: typeof PinIcon; text: string } | null> = {
  sent: null,
  pinned: { Icon: PinIcon, text: t('pinned') },
  excluded: { Icon: EyeOffIcon, text: t('left out by you') },
  dropped: { Icon: ScissorsIcon, text: t('did not fit') },
}

function Entry({ entry: { author, text, tokens, state } }: { entry: LedgerEntry }) {
  const mark = MARKS[state]
  const isSent = state === 'sent' || state === 'pinned'
  return (
    <li
      className={classNames(
        'rounded-lg px-2.5 py-1.5',
        isSent ? 'bg-panel' : 'border border-dashed border-line-strong text-muted'
      )}
    >
      <span className="flex items-center gap-1.5">
        <span className="font-medium">{author === 'person' ? t('You') : t('Reply')}</span>
        {mark && (
          <span className="flex items-center gap-1 text-muted">
            <mark.Icon size={12} aria-hidden />
            {mark.text}
          </span>
        )}
        <span className="grow text-end text-muted tabular-nums">
          {isSent
            ? t('~{tokens, number}', { tokens })
            : t('~{tokens, number} not sent', { tokens })}
        </span>
      </span>
      <p dir="auto" className={classNames('line-clamp-2 wrap-anywhere', !isSent && 'line-through')}>
        {text}
      </p>
    </li>
  )
}
