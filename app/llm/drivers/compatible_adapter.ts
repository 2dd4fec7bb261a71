import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import {
  type AdapterAccess,
  baseOf,
  type Fetch,
  type SdkAdapter,
} from '#app/llm/drivers/sdk_adapter'

/** Any endpoint that speaks OpenAI's chat completions, for those that the plain driver does not understand (KAMBA_OPENAI_CLIENT=sdk). */
export function compatibleAdapter(access: AdapterAccess, fetch: Fetch): SdkAdapter {
  const compatible = createOpenAICompatible({
    name: 'compatible',
    baseURL: baseOf(access),
    includeUsage: true,
    fetch,
    // The one adapter that looks for no key by itself.
    ...(access.key && { apiKey: access.key }),
  })
  return {
    model: ({ model }) => compatible.chatModel(model),
    options: ({ effort }) => (effort ? { reasoning: effort } : {}),
  }
}
