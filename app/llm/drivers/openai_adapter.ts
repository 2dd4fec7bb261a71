import { createOpenAI, type OpenAILanguageModelResponsesOptions } from '@ai-sdk/openai'
import {
  type AdapterAccess,
  baseOf,
  type Fetch,
  type SdkAdapter,
} from '#app/llm/drivers/sdk_adapter'
import { USUAL_WISH } from '#app/llm/drivers/picture_wish'
import { toTools } from '#app/llm/drivers/sdk_prompt'
import type { ImageWish } from '#shared/events/image_wish'

const DRAWS = /^(gpt|chatgpt)-image/
/** The three shapes that there are; the nearest one of the others. */
const SIZES: Record<ImageWish['aspect'], `${number}x${number}`> = {
  '1:1': '1024x1024',
  '3:2': '1536x1024',
  '2:3': '1024x1536',
  '16:9': '1536x1024',
  '9:16': '1024x1536',
}

/** OpenAI's own models by the Responses API, which alone tells what they think. Nothing is kept there (`store`). */
export function openaiAdapter(access: AdapterAccess, fetch: Fetch): SdkAdapter {
  const openai = createOpenAI({ apiKey: access.key, baseURL: baseOf(access), fetch })
  // Organisations that have not shown a passport to OpenAI get no summaries, and a refusal for asking.
  let reasoningSummary: 'auto' | undefined = 'auto'
  return {
    model: ({ model }) => openai.responses(model),
    pictures: ({ model, image = USUAL_WISH }) =>
      DRAWS.test(model)
        ? { model: openai.imageModel(model), options: { size: SIZES[image.aspect] } }
        : null,
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
