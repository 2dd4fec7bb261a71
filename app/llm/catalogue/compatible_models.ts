import {
  countOf,
  dateOf,
  type Fields,
  fieldsOf,
  listOf,
  textOf,
} from '#app/llm/catalogue/answer_fields'
import { askProvider } from '#app/llm/catalogue/ask_provider'
import { makerOfEndpoint, modelId } from '#app/llm/catalogue/model_names'
import type { Offer } from '#app/llm/catalogue/offer'
import { plainCard } from '#shared/model_card'
import { ProviderError } from '#app/llm/provider_errors'
import type { ProviderAccess } from '#app/llm/providers'

const NOT_FOR_CHATS =
  /embed|rerank|whisper|tts|moderation|dall-e|stable-diffusion|bge-|^ocr|transcrib/i

/** What an endpoint offers that speaks OpenAI's protocol; old ones of Ollama have a list of their own only. */
export async function compatibleModels(access: ProviderAccess): Promise<Offer[]> {
  const answer = await askProvider(access, '/models').catch((error: unknown) => {
    if (!(error instanceof ProviderError) || error.status !== 404) throw error
    const baseUrl = access.baseUrl.replace(/\/v1\/?$/, '')
    return askProvider({ ...access, baseUrl }, '/api/tags').catch(() => {
      throw error
    })
  })
  const { data, models } = fieldsOf(answer)
  // Some answer with the bare list.
  const list = [answer, data, models].map(listOf).find((each) => each.length > 0) ?? []
  return list.flatMap((each) => offerOf(fieldsOf(each), access) ?? [])
}

/** Each of these servers says something of its own; what is not there stays unknown. */
function offerOf(fields: Fields, { name: provider }: ProviderAccess): Offer | null {
  const model = textOf(fields.id) ?? textOf(fields.model) ?? textOf(fields.name)
  const can = fieldsOf(fields.capabilities)
  if (
    !model ||
    NOT_FOR_CHATS.test(model) ||
    can.completion_chat === false ||
    fields.active === false
  )
    return null
  const card = plainCard(modelId(makerOfEndpoint(provider), model), model, provider)
  return {
    model,
    card: {
      ...card,
      contextTokens: countOf(
        fields.context_length,
        fields.context_window,
        fields.max_model_len,
        fields.max_context_length,
        fieldsOf(fields.meta).n_ctx_train
      ),
      maxOutputTokens: countOf(fields.max_completion_tokens),
      takes: can.vision === true ? ['image'] : [],
      tools: typeof can.function_calling === 'boolean' ? can.function_calling : null,
      withdrawnOn: dateOf(fields.deprecation),
    },
  }
}
