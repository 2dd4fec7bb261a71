import type { ProviderAccess, ProviderId } from '#app/llm/providers'
import { PROVIDER_NAMES } from '#shared/provider_names'
import env from '#start/env'

const names = (env.get('KAMBA_OPENAI_MODELS') ?? '').split(',').map((name) => name.trim())
const openaiAddress = env.get('KAMBA_OPENAI_BASE_URL')
/** With a list of models the address is any endpoint; without one it stands in for OpenAI's own. */
const namesModels = names.some(Boolean)

export type OpenaiConfig = NonNullable<typeof openai>

/** Models that the operator has named: any endpoint that speaks OpenAI's protocol. Null until it has an address and a model. */
export const openai =
  openaiAddress && namesModels
    ? {
        baseUrl: openaiAddress,
        key: env.get('KAMBA_OPENAI_KEY')?.release() ?? '',
        /** Which code speaks to it: docs/decisions/0006-plain-openai-driver.md. */
        client: env.get('KAMBA_OPENAI_CLIENT') ?? ('plain' as const),
        models: Object.fromEntries(names.filter(Boolean).map((name) => [name, name])),
      }
    : null

/** Where each provider is, for the server's keys and for those of people. */
export const providerAddresses: Record<Exclude<ProviderId, 'compatible'>, string> = {
  openrouter: env.get('KAMBA_OPENROUTER_BASE_URL') ?? 'https://openrouter.ai/api/v1',
  openai: (!namesModels && openaiAddress) || 'https://api.openai.com/v1',
  anthropic: env.get('KAMBA_ANTHROPIC_BASE_URL') ?? 'https://api.anthropic.com/v1',
  google: env.get('KAMBA_GOOGLE_BASE_URL') ?? 'https://generativelanguage.googleapis.com/v1beta',
}

/** Where a person agrees to give kamba a key of theirs: beside the API. */
export const openrouterConsent = () => new URL('/auth', providerAddresses.openrouter)

const keys = {
  openrouter: env.get('KAMBA_OPENROUTER_KEY'),
  openai: namesModels ? undefined : env.get('KAMBA_OPENAI_KEY'),
  anthropic: env.get('KAMBA_ANTHROPIC_KEY'),
  google: env.get('KAMBA_GOOGLE_KEY'),
}
const ollama = env.get('OLLAMA_BASE_URL')

/** What the server itself may ask, for everybody, by an id that stays. */
export const serverAccesses: { readonly id: string; readonly access: ProviderAccess }[] = [
  ...(['openrouter', 'openai', 'anthropic', 'google'] as const).flatMap((provider) => {
    const key = keys[provider]?.release()
    const baseUrl = providerAddresses[provider]
    const name = PROVIDER_NAMES[provider]
    const access = { provider, name, key: key!, baseUrl, addressFrom: 'operator' } as const
    return key ? [{ id: `server:${provider}`, access }] : []
  }),
  ...(ollama
    ? [
        {
          id: 'server:ollama',
          access: {
            provider: 'compatible',
            name: 'Ollama',
            key: '',
            baseUrl: `${ollama.replace(/\/+$/, '').replace(/\/v1$/, '')}/v1`,
            addressFrom: 'operator',
          } as const,
        },
      ]
    : []),
]
