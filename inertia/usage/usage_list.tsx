import type { ReactNode } from 'react'
import { moneyWords } from '~/components/money_words'
import { t } from '~/language/t'
import { countInWords, repliesInWords } from '~/usage/usage_words'

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
            <p dir="auto" className="w-fit max-w-full truncate font-medium">
              {row.name}
            </p>
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
    cachedTokens > 0
      ? t('{tokens} tokens in ({cached} cached)', {
          tokens: countInWords(inputTokens),
          cached: countInWords(cachedTokens),
        })
      : t('{tokens} tokens in', { tokens: countInWords(inputTokens) }),
    reasoningTokens > 0
      ? t('{tokens} out ({thinking} thinking)', {
          tokens: countInWords(outputTokens),
          thinking: countInWords(reasoningTokens),
        })
      : t('{tokens} out', { tokens: countInWords(outputTokens) }),
  ]
  return <p className="text-sm leading-relaxed text-muted">{parts.join(' · ')}</p>
}

function Cost({ sum: { costMicros, unpriced } }: { sum: UsageSum }) {
  const isKnown = costMicros > 0 || unpriced === 0
  return (
    <p className="shrink-0 text-end tabular-nums">
      {isKnown ? (
        <span className="font-medium">{moneyWords(costMicros)}</span>
      ) : (
        <span className="text-muted">{t('no price')}</span>
      )}
      {isKnown && unpriced > 0 && (
        <span className="block text-sm text-muted">
          {t('{unpriced, number} without a price', { unpriced })}
        </span>
      )}
    </p>
  )
}
