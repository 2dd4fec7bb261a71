import type { Usage } from '#shared/events/reply_events'
import type { ModelCard } from '#shared/model_card'

type Price = ModelCard['price'] | undefined

/**
 * Millionths of a US dollar: as the provider says, else by its price list; undefined when nobody knows. A number is never made up:
 * without a price, or without all of the counts, there is none.
 *
 * Units: a price is in dollars per million tokens, so that tokens times price are millionths of a dollar.
 */
export function costMicros(usage: Usage, price: Price): number | undefined {
  if (usage.costMicros !== undefined) return usage.costMicros
  const { inputTokens, outputTokens, cachedTokens = 0 } = usage
  if (!price || inputTokens === null || outputTokens === null) return undefined
  const cached = Math.min(cachedTokens, inputTokens)
  const input = (inputTokens - cached) * price.input + cached * (price.cached ?? price.input)
  return Math.round(input + outputTokens * price.output)
}

/** The same with its cost, if that is known. */
export function withCost(usage: Usage, price: Price): Usage {
  const cost = costMicros(usage, price)
  return cost === undefined ? usage : { ...usage, costMicros: cost }
}
