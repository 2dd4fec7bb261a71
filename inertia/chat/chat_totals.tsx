import { chatTotals, NO_TOTALS } from '~/chat/totals_query'
import { moneyWords } from '~/components/money_words'
import { useStoreQuery } from '~/sync/use_store_query'

/** What the replies of this chat have taken so far, all branches counted. */
export function ChatTotals({ chatId }: { chatId: string }) {
  const totals = useStoreQuery(chatTotals(chatId), NO_TOTALS)
  if (totals.replies === 0) return null
  const unpriced = totals.replies - totals.priced
  return (
    <section aria-label="So far" className="border-t border-line pt-5 text-sm">
      <h3 className="font-medium">So far</h3>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-y-1.5 tabular-nums">
        <dt className="text-muted">Replies</dt>
        <dd className="text-right">{totals.replies.toLocaleString()}</dd>
        <dt className="text-muted">Tokens in</dt>
        <dd className="text-right">{totals.inputTokens.toLocaleString()}</dd>
        <dt className="text-muted">Tokens out</dt>
        <dd className="text-right">{totals.outputTokens.toLocaleString()}</dd>
        <dt className="text-muted">Cost</dt>
        <dd className="text-right">
          {totals.priced === 0 ? 'Not known' : moneyWords(totals.costMicros)}
        </dd>
      </dl>
      {totals.priced > 0 && unpriced > 0 && (
        <p className="mt-1.5 text-xs text-muted">
          {unpriced === 1 ? 'The price of one reply is' : `The prices of ${unpriced} replies are`}{' '}
          not known.
        </p>
      )}
    </section>
  )
}
