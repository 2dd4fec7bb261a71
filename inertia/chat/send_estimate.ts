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
  const full = models.find(
    ({ contextTokens }) => contextTokens !== null && tokens > contextTokens * NEARLY_FULL
  )
  if (full) {
    const { name, contextTokens } = full as { name: string; contextTokens: number }
    const amounts = { count: tokens, limit: contextTokens, name }
    const text =
      tokens > contextTokens
        ? t(
            'About {count, number} tokens: more than the {limit, number} that {name} takes',
            amounts
          )
        : t('About {count, number} of {limit, number} tokens: nearly full for {name}', amounts)
    return { text, isFull: true }
  }
  const prices = models.flatMap(({ price }) => price ?? [])
  if (!hasDraft || prices.length < models.length) return null
  const micros = Math.ceil(prices.reduce((sum, { input }) => sum + tokens * input, 0))
  const amount =
    models.length > 1
      ? t('About {count, number} tokens to each of {models} models', {
          count: tokens,
          models: models.length,
        })
      : t('About {count, number} tokens', { count: tokens })
  const text =
    micros === 0 ? amount : t('{amount}, {cost} to send', { amount, cost: moneyWords(micros) })
  return { text, isFull: false }
}
