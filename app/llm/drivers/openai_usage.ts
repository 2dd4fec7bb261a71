import type { Usage } from '#shared/events/reply_events'

type Fields = Record<string, unknown>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

const MICROS_PER_DOLLAR = 1_000_000

/** What a chunk says was used, wherever it says so: at the top, or in a corner of its own (Groq). Null when it says nothing. */
export function toUsage(chunk: Fields): Usage | null {
  const said = chunk['usage'] ?? fieldsOf(chunk['x_groq'])['usage']
  if (typeof said !== 'object' || said === null) return null
  const usage = said as Fields
  const input = fieldsOf(usage['prompt_tokens_details'])
  const output = fieldsOf(usage['completion_tokens_details'])
  const cached = count(input['cached_tokens']) ?? count(usage['prompt_cache_hit_tokens'])
  const reasoning = count(output['reasoning_tokens'])
  const costMicros = microsOf(usage['cost'])
  return {
    inputTokens: count(usage['prompt_tokens']),
    outputTokens: count(usage['completion_tokens']),
    ...(cached !== null && { cachedTokens: cached }),
    ...(reasoning !== null && { reasoningTokens: reasoning }),
    ...(costMicros !== null && { costMicros }),
  }
}

const count = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null

/** In dollars, as OpenRouter and Perplexity say it. */
function microsOf(cost: unknown): number | null {
  const dollars = typeof cost === 'number' ? cost : fieldsOf(cost)['total_cost']
  return typeof dollars === 'number' ? count(Math.round(dollars * MICROS_PER_DOLLAR)) : null
}
