import { createOpenRouter, type OpenRouterProviderOptions } from '@openrouter/ai-sdk-provider'
import {
  type AdapterAccess,
  baseOf,
  type Fetch,
  type SdkAdapter,
} from '#app/llm/drivers/sdk_adapter'
import type { Effort } from '#shared/events/chat_settings'

type Reasoning = NonNullable<OpenRouterProviderOptions['reasoning']>

/** Shown on openrouter.ai beside what was spent. It takes an address, too; that of an installation is nobody's business there. */
const APP_NAME = 'kamba'
const DRAWS = /-image/
const MICROS_PER_DOLLAR = 1_000_000

export function openrouterAdapter(access: AdapterAccess, fetch: Fetch): SdkAdapter {
  const openrouter = createOpenRouter({
    appName: APP_NAME,
    apiKey: access.key,
    baseURL: baseOf(access),
    compatibility: 'strict',
    fetch,
  })
  return {
    model: ({ model, image }) =>
      openrouter.chat(model, {
        usage: { include: true },
        ...((image || DRAWS.test(model)) && {
          extraBody: {
            modalities: ['image', 'text'],
            ...(image && { image_config: { aspect_ratio: image.aspect } }),
          },
        }),
      }),
    options: ({ effort }) =>
      effort ? { providerOptions: { openrouter: { reasoning: reasoningOf(effort) } } } : {},
    costMicros(metadata) {
      const { cost } = (metadata?.['openrouter']?.['usage'] ?? {}) as { cost?: unknown }
      return typeof cost === 'number' && cost >= 0
        ? Math.round(cost * MICROS_PER_DOLLAR)
        : undefined
    },
  }
}

const reasoningOf = (effort: Effort): Reasoning => ({
  effort: effort === 'max' ? 'xhigh' : effort,
})
