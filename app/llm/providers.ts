/** Who kamba speaks to. `compatible` is any endpoint that speaks OpenAI's chat completions, by its address. */
export const PROVIDERS = ['openrouter', 'openai', 'anthropic', 'google', 'compatible'] as const
export type ProviderId = (typeof PROVIDERS)[number]

/** What it takes to speak to a provider for somebody. Holds the key: never logged, never stored as it is. */
export type ProviderAccess = {
  readonly provider: ProviderId
  /** As a person would name it: `OpenRouter`, or what they called their endpoint. */
  readonly name: string
  /** Empty for an endpoint without keys. Never undefined: then an SDK takes one of the host's variables and sends it (seen). */
  readonly key: string
  readonly baseUrl: string
  /** Who chose the address: a person's is hostile until app/core/outbound_guard.ts has looked at it. */
  readonly addressFrom: 'operator' | 'person'
}
