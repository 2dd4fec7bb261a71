import {
  countOf,
  type Fields,
  fieldsOf,
  listOf,
  textOf,
  textsOf,
} from '#app/llm/catalogue/answer_fields'
import { askProvider } from '#app/llm/catalogue/ask_provider'
import { withKnownFacts } from '#app/llm/catalogue/known_models'
import { modelId, nameOfModel } from '#app/llm/catalogue/model_names'
import type { Offer } from '#app/llm/catalogue/offer'
import { plainCard } from '#shared/model_card'
import type { ProviderAccess } from '#app/llm/providers'

const NOT_FOR_CHATS = /embedding|aqa|imagen|veo|tts|-live|native-audio|computer-use/
const MAX_PAGES = 5

/** What Google offers: limits by itself; media and prices from known_models.ts. */
export async function googleModels(access: ProviderAccess): Promise<Offer[]> {
  const offers: Offer[] = []
  let page: string | null = ''
  for (let read = 0; page !== null && read < MAX_PAGES; read++) {
    const query: string = page === '' ? '' : `&pageToken=${encodeURIComponent(page)}`
    const answer = fieldsOf(await askProvider(access, `/models?pageSize=1000${query}`))
    offers.push(...listOf(answer.models).flatMap((each) => offerOf(fieldsOf(each), access) ?? []))
    page = textOf(answer.nextPageToken)
  }
  return offers
}

function offerOf(fields: Fields, { name: provider }: ProviderAccess): Offer | null {
  const model = textOf(fields.name)?.replace(/^models\//, '')
  const methods = textsOf(fields.supportedGenerationMethods)
  if (!model || NOT_FOR_CHATS.test(model) || !methods.includes('generateContent')) return null
  const name = textOf(fields.displayName) ?? nameOfModel(model)
  const card = withKnownFacts(plainCard(modelId('google', model), name, provider))
  const reasons = fields.thinking === true
  return {
    model,
    card: {
      ...card,
      contextTokens: countOf(fields.inputTokenLimit) ?? card.contextTokens,
      maxOutputTokens: countOf(fields.outputTokenLimit) ?? card.maxOutputTokens,
      gives: /image/.test(model) ? ['image'] : card.gives,
      reasons,
      efforts: reasons ? effortsOf(model) : [],
    },
  }
}

/** The large ones always think. */
const effortsOf = (model: string) => [
  ...(/flash/.test(model) ? ['none'] : []),
  'low',
  'medium',
  'high',
]
