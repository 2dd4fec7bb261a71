import type { ReactNode } from 'react'
import { moneyWords } from '~/components/money_words'
import { countInWords, repliesInWords } from '~/usage/usage_words'
import { t } from '~/language/t'

/** Sums as the server gives them; `unpriced`: replies whose cost nobody knows. */
export type UsageSum = {
  replies: number
  inputTokens: number
  outputTokens: number
  cachedTokens: number
  reasoningTokens: number
  costMicros: number
  unpriced: number
}
export type UsageRow = { id: string; name: ReactNode; sum: UsageSum }

/** One line for each of something, the dearest first. */
export function UsageList({ name, rows }: { name: string; rows: UsageRow[] }) {
  return (
    <ul aria-label={name} className="flex flex-col divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="flex items-start justify-between gap-4 py-3 first:pt-0">
          <div className="min-w-0">
            <p className="truncate font-medium">{row.name}</p>
            <SumText sum={row.sum} />
          </div>
          <Cost sum={row.sum} />
        </li>
      ))}
    </ul>
  )
}

export function SumText({ sum }: { sum: UsageSum }) {
  const { replies, inputTokens, outputTokens, cachedTokens, reasoningTokens } = sum
  const parts = [
    repliesInWords(replies),
    `${countInWords(inputTokens)} tokens in${cachedTokens > 0 ? ` (${countInWords(cachedTokens)} cached)` : ''}`,
    `${countInWords(outputTokens)} out${reasoningTokens > 0 ? ` (${countInWords(reasoningTokens)} thinking)` : ''}`,
  ]
  return <p className="text-sm leading-relaxed text-muted">{parts.join(' · ')}</p>
}

function Cost({ sum: { costMicros, unpriced } }: { sum: UsageSum }) {
  const isKnown = costMicros > 0 || unpriced === 0
  return (
    <p className="shrink-0 text-right tabular-nums">
      {isKnown ? (
        <span className="font-medium">{moneyWords(costMicros)}</span>
      ) : (
        <span className="text-muted">{t('no price')}</span>
      )}
      {isKnown && unpriced > 0 && (
        <span className="block text-sm text-muted">
          {t('{unpriced} without a price', { unpriced })}
        </span>
      )}
    </p>
  )
}
