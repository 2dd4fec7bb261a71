import { createAnthropic } from '@ai-sdk/anthropic'
import {
  type AdapterAccess,
  baseOf,
  type Fetch,
  type SdkAdapter,
} from '#app/llm/drivers/sdk_adapter'

/** Claude 3 to 4.5: later ones answer an own last word with 400. */
const PREFILLS = /^claude-(3-|(opus|sonnet|haiku)-4(-[015])?(-\d{8})?$)/

export function anthropicAdapter(access: AdapterAccess, fetch: Fetch): SdkAdapter {
  const anthropic = createAnthropic({ apiKey: access.key, baseURL: baseOf(access), fetch })
  return {
    model: ({ model }) => anthropic.languageModel(model),
    options: ({ effort, toolSteps }) => {
      // A call that was thought about wants these thoughts back, signed; without them thinking pauses until the next reply.
      if (toolSteps?.length) return { reasoning: 'none' }
      return effort ? { reasoning: effort } : {}
    },
    prefills: ({ model, effort, toolSteps }) =>
      PREFILLS.test(model) && (effort ?? 'none') === 'none' && !toolSteps?.length,
  }
}
