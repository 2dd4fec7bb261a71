import env from '#start/env'

const baseUrl = env.get('KAMBA_OPENAI_BASE_URL')
const names = (env.get('KAMBA_OPENAI_MODELS') ?? '').split(',').map((name) => name.trim())

export type OpenaiConfig = NonNullable<typeof openai>

/** Models beside the built-in guide: any endpoint that speaks OpenAI's protocol. Null until it has an address and a model. */
export const openai =
  baseUrl && names.some(Boolean)
    ? {
        baseUrl,
        key: env.get('KAMBA_OPENAI_KEY')?.release() ?? '',
        /** Which code speaks to it: docs/decisions/0006-plain-openai-driver.md. */
        client: env.get('KAMBA_OPENAI_CLIENT') ?? ('plain' as const),
        models: Object.fromEntries(names.filter(Boolean).map((name) => [name, name])),
      }
    : null
