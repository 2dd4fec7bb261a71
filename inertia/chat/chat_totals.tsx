import { chatTotals, NO_TOTALS } from '~/chat/totals_query'
import { moneyWords } from '~/components/money_words'
import { useStoreQuery } from '~/sync/use_store_query'
import { t } from '~/language/t'

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
        <dd className="text-right">{totals.replies.toLocaleString()}</dd>
        <dt className="text-muted">{t('Tokens in')}</dt>
        <dd className="text-right">{totals.inputTokens.toLocaleString()}</dd>
        <dt className="text-muted">{t('Tokens out')}</dt>
        <dd className="text-right">{totals.outputTokens.toLocaleString()}</dd>
        <dt className="text-muted">{t('Cost')}</dt>
        <dd className="text-right">
          {totals.priced === 0 ? t('Not known') : moneyWords(totals.costMicros)}
        </dd>
      </dl>
      {totals.priced > 0 && unpriced > 0 && (
        <p className="mt-1.5 text-xs text-muted">
          {unpriced === 1
            ? t('The price of one reply is')
            : t('The prices of {unpriced} replies are', { unpriced })}{' '}
          {t('not known.')}
        </p>
      )}
    </section>
  )
}
