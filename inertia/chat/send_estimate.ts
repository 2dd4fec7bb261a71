import type { ListedModel } from '#shared/model_list'
import { moneyWords } from '~/components/money_words'

/** From here on there may be no room left for the reply. */
const NEARLY_FULL = 0.9

export type SendEstimate = { readonly text: string; readonly isFull: boolean }

/** What stands below the message field: about what sending costs, or that the model is full. Null when there is nothing to say. */
export function sendEstimate(
  tokens: number,
  hasDraft: boolean,
  { name, price, contextTokens }: Pick<ListedModel, 'name' | 'price' | 'contextTokens'>
): SendEstimate | null {
  const count = tokens.toLocaleString('en')
  if (contextTokens !== null && tokens > contextTokens * NEARLY_FULL) {
    const limit = contextTokens.toLocaleString('en')
    const text =
      tokens > contextTokens
        ? `About ${count} tokens: more than the ${limit} that ${name} takes`
        : `About ${count} of ${limit} tokens: nearly full for ${name}`
    return { text, isFull: true }
  }
  if (!hasDraft || price === null) return null
  const cost = price.input === 0 ? '' : `, ${moneyWords(Math.ceil(tokens * price.input))} to send`
  return { text: `About ${count} tokens${cost}`, isFull: false }
}
