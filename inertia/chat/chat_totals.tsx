import { chatTotals, NO_TOTALS } from '~/chat/totals_query'
import { moneyWords } from '~/components/money_words'
import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'
import { useStoreQuery } from '~/sync/use_store_query'

/** What the replies of this chat have taken so far, all branches counted. */
export function ChatTotals({ chatId }: { chatId: string }) {
  const totals = useStoreQuery(chatTotals(chatId), NO_TOTALS)
  if (totals.replies === 0) return null
  const unpriced = totals.replies - totals.priced
  return (
    <section aria-label={t('So far')} className="border-t border-line pt-5 text-sm">
      <h3 className="font-medium">{t('So far')}</h3>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-y-1.5 tabular-nums">
        <dt className="text-muted">{t('Replies')}</dt>
        <dd className="text-end">{totals.replies.toLocaleString(formatLocale())}</dd>
        <dt className="text-muted">{t('Tokens in')}</dt>
        <dd className="text-end">{totals.inputTokens.toLocaleString(formatLocale())}</dd>
        <dt className="text-muted">{t('Tokens out')}</dt>
        <dd className="text-end">{totals.outputTokens.toLocaleString(formatLocale())}</dd>
        <dt className="text-muted">{t('Cost')}</dt>
        <dd className="text-end">
          {totals.priced === 0 ? t('Not known') : moneyWords(totals.costMicros)}
        </dd>
      </dl>
      {totals.priced > 0 && unpriced > 0 && (
        <p className="mt-1.5 text-xs text-muted">
          {t('The prices of {count} replies are not known.', { count: unpriced })}
        </p>
      )}
    </section>
  )
}
