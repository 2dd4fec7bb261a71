import { createGoogle, type GoogleLanguageModelOptions } from '@ai-sdk/google'
import {
  type AdapterAccess,
  baseOf,
  type Fetch,
  type SdkAdapter,
} from '#app/llm/drivers/sdk_adapter'

/** Others answer 400 when they are asked for their thoughts. */
const THINKS = /gemini-(2\.5|[3-9]|(pro|flash|flash-lite)-latest)/
const DRAWS = /-image/

export function googleAdapter(access: AdapterAccess, fetch: Fetch): SdkAdapter {
  const google = createGoogle({ apiKey: access.key, baseURL: baseOf(access), fetch })
  return {
    model: ({ model }) => google.languageModel(model),
    options({ model, effort, image }) {
      const draws = DRAWS.test(model)
      const thinks = THINKS.test(model) && !draws
      return {
        ...(effort && thinks && { reasoning: effort }),
        providerOptions: {
          google: {
            ...(thinks && { thinkingConfig: { includeThoughts: effort !== 'none' } }),
            ...(draws && { responseModalities: ['TEXT', 'IMAGE'] }),
            ...(draws && image && { imageConfig: { aspectRatio: image.aspect } }),
          } satisfies GoogleLanguageModelOptions,
        },
      }
    },
  }
}
