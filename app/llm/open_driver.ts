import type { ModelDriver } from '#app/llm/driver'
import { fetchOf, guardOf } from '#app/llm/outbound'
import type { ProviderAccess } from '#app/llm/providers'

/** Which code speaks to an endpoint of OpenAI's protocol: docs/decisions/0006-plain-openai-driver.md. */
export type CompatibleClient = 'plain' | 'sdk'

/**
 * The driver for somebody's access to a provider. It holds the key: for one reply, never in a list of them.
 *
 * Each adapter is loaded when it is needed first: the first of the AI SDK costs 21 MB, each further one 5 MB (measured).
 */
export async function openDriver(
  access: ProviderAccess,
  client: CompatibleClient = 'plain'
): Promise<ModelDriver> {
  const adapter = await loadAdapter(access, client)
  if (adapter) {
    const { SdkDriver } = await import('#app/llm/drivers/sdk_driver')
    return new SdkDriver(access.name, adapter)
  }
  const { OpenaiDriver } = await import('#app/llm/drivers/openai_driver')
  return new OpenaiDriver({ ...access, guard: guardOf(access) })
}

async function loadAdapter(access: ProviderAccess, client: CompatibleClient) {
  const fetch = fetchOf(access)
  switch (access.provider) {
    case 'openrouter': {
      const { openrouterAdapter } = await import('#app/llm/drivers/openrouter_adapter')
      return openrouterAdapter(access, fetch)
    }
    case 'anthropic': {
      const { anthropicAdapter } = await import('#app/llm/drivers/anthropic_adapter')
      return anthropicAdapter(access, fetch)
    }
    case 'google': {
      const { googleAdapter } = await import('#app/llm/drivers/google_adapter')
      return googleAdapter(access, fetch)
    }
    case 'openai':
      if (!hasResponses(access.baseUrl)) break
      const { openaiAdapter } = await import('#app/llm/drivers/openai_adapter')
      return openaiAdapter(access, fetch)
    case 'compatible':
  }
  if (client === 'plain') return null
  const { compatibleAdapter } = await import('#app/llm/drivers/compatible_adapter')
  return compatibleAdapter(access, fetch)
}

/** The Responses API is OpenAI's own; servers that imitate OpenAI speak chat completions. */
const hasResponses = (baseUrl: string) => new URL(baseUrl).hostname === 'api.openai.com'
