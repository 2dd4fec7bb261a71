import { fieldsOf, listOf, textOf } from '#app/llm/catalogue/answer_fields'
import { askProvider } from '#app/llm/catalogue/ask_provider'
import { withKnownFacts } from '#app/llm/catalogue/known_models'
import { modelId, nameOfModel } from '#app/llm/catalogue/model_names'
import type { Offer } from '#app/llm/catalogue/offer'
import { plainCard } from '#shared/model_card'
import type { ProviderAccess } from '#app/llm/providers'

/** Models of OpenAI that do not chat; their list does not tell them apart. */
const NOT_FOR_CHATS =
  /embedding|tts|whisper|dall-e|moderation|audio|realtime|transcribe|davinci|babbage|sora|instruct|deep-research|computer-use|^ft:gpt-3/

/** What OpenAI offers: names alone, the rest is in known_models.ts. */
export async function openaiModels(access: ProviderAccess): Promise<Offer[]> {
  const answer = await askProvider(access, '/models')
  return listOf(fieldsOf(answer).data).flatMap((each) => {
    const model = textOf(fieldsOf(each).id)
    if (!model || NOT_FOR_CHATS.test(model)) return []
    const card = plainCard(modelId('openai', model), nameOfModel(model), access.name)
    return { model, card: withKnownFacts(card) }
  })
}
