import { createOpenAI, type OpenAILanguageModelResponsesOptions } from '@ai-sdk/openai'
import {
  type AdapterAccess,
  baseOf,
  type Fetch,
  type SdkAdapter,
} from '#app/llm/drivers/sdk_adapter'
import { toTools } from '#app/llm/drivers/sdk_prompt'

/** OpenAI's own models by the Responses API, which alone tells what they think. Nothing is kept there (`store`). */
export function openaiAdapter(access: AdapterAccess, fetch: Fetch): SdkAdapter {
  const openai = createOpenAI({ apiKey: access.key, baseURL: baseOf(access), fetch })
  // Organisations that have not shown a passport to OpenAI get no summaries, and a refusal for asking.
  let reasoningSummary: 'auto' | undefined = 'auto'
  return {
    model: ({ model }) => openai.responses(model),
    options: ({ effort, tools }) => ({
      ...(effort && { reasoning: effort }),
      // `strict` wants schemas of a stricter kind than tools come with.
      ...(tools?.length && { tools: toTools(tools).map((tool) => ({ ...tool, strict: false })) }),
      providerOptions: {
        openai: {
          store: false,
          ...(reasoningSummary && { reasoningSummary }),
        } satisfies OpenAILanguageModelResponsesOptions,
      },
    }),
    givesWay(words) {
      if (!reasoningSummary || !/reasoning\.summary|reasoning summar/.test(words)) return false
      reasoningSummary = undefined
      return true
    },
  }
}
