import type { ListedModel } from '#shared/model_list'
import { moneyWords } from '~/components/money_words'
import { t } from '~/language/t'

/** From here on there may be no room left for the reply. */
const NEARLY_FULL = 0.9

export type SendEstimate = { readonly text: string; readonly isFull: boolean }

/** What stands below the message field: about what sending costs, or that the model is full. Null when there is nothing to say. */
export function sendEstimate(
  tokens: number,
  hasDraft: boolean,
  models: readonly Pick<ListedModel, 'name' | 'price' | 'contextTokens'>[]
): SendEstimate | null {
  const count = tokens.toLocaleString('en')
  const full = models.find(
    ({ contextTokens }) => contextTokens !== null && tokens > contextTokens * NEARLY_FULL
  )
  if (full) {
    const { name, contextTokens } = full as { name: string; contextTokens: number }
    const limit = contextTokens.toLocaleString('en')
    const text =
      tokens > contextTokens
        ? t('About {count} tokens: more than the {limit} that {name} takes', { count, limit, name })
        : t('About {count} of {limit} tokens: nearly full for {name}', { count, limit, name })
    return { text, isFull: true }
  }
  const prices = models.flatMap(({ price }) => price ?? [])
  if (!hasDraft || prices.length < models.length) return null
  const micros = Math.ceil(prices.reduce((sum, { input }) => sum + tokens * input, 0))
  const each = models.length > 1 ? t(' to each of {count} models', { count: models.length }) : ''
  const cost = micros === 0 ? '' : t(', {micros} to send', { micros: moneyWords(micros) })
  return { text: t('About {count} tokens{each}{cost}', { count, each, cost }), isFull: false }
}
