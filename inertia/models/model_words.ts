import type { ModelCard } from '#shared/model_card'
import { dayInWords } from '~/components/ui/moment_words'
import { t } from '~/language/t'

/** `128k`, `1M`: tokens as people speak of them. */
export function tokensInShort(tokens: number): string {
  if (tokens >= 950_000) return `${Number((tokens / 1_000_000).toFixed(1))}M`
  return tokens >= 1_000 ? `${Math.round(tokens / 1_000)}k` : String(tokens)
}

/** `$3`, `$0.25`, `$0.075`: at most three digits behind the point, none that say nothing. */
const dollars = (amount: number) =>
  `$${amount >= 100 ? Math.round(amount) : Number(amount.toFixed(amount < 0.1 ? 3 : 2))}`

/** Per million tokens; null when nobody says. */
export function priceWords({ price }: Pick<ModelCard, 'price'>): string | null {
  if (price === null) return null
  if (price.input === 0 && price.output === 0) return t('Free')
  return t('{input} in, {output} out', {
    input: dollars(price.input),
    output: dollars(price.output),
  })
}

/** `Until 3 December 2026`; null for a model that stays. */
export function withdrawalWords({ withdrawnOn }: Pick<ModelCard, 'withdrawnOn'>, now: number) {
  if (withdrawnOn === null) return null
  const at = Date.parse(withdrawnOn)
  if (Number.isNaN(at)) return null
  return at <= now
    ? t('Withdrawn on {at}', { at: dayInWords(at) })
    : t('Until {at}', { at: dayInWords(at) })
}
