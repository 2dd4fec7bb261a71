import { countOf, type Fields, fieldsOf, listOf, textOf } from '#app/llm/catalogue/answer_fields'
import { askProvider } from '#app/llm/catalogue/ask_provider'
import { knownEfforts } from '#app/llm/catalogue/efforts'
import { withKnownFacts } from '#app/llm/catalogue/known_models'
import { modelId, nameOfModel } from '#app/llm/catalogue/model_names'
import type { Offer } from '#app/llm/catalogue/offer'
import { plainCard } from '#shared/model_card'
import type { ProviderAccess } from '#app/llm/providers'

/** What Anthropic offers: limits and abilities by itself, prices from known_models.ts. */
export async function anthropicModels(access: ProviderAccess): Promise<Offer[]> {
  const answer = await askProvider(access, '/models?limit=1000')
  return listOf(fieldsOf(answer).data).flatMap((each) => offerOf(fieldsOf(each), access) ?? [])
}

function offerOf(fields: Fields, { name: provider }: ProviderAccess): Offer | null {
  const model = textOf(fields.id)
  if (!model) return null
  const name = textOf(fields.display_name) ?? nameOfModel(model)
  const card = withKnownFacts(plainCard(modelId('anthropic', model), name, provider))
  const can = fieldsOf(fields.capabilities)
  return {
    model,
    card: {
      ...card,
      contextTokens: countOf(fields.max_input_tokens) ?? card.contextTokens,
      maxOutputTokens: countOf(fields.max_tokens) ?? card.maxOutputTokens,
      ...(fields.capabilities ? abilitiesOf(can) : {}),
    },
  }
}

function abilitiesOf(can: Fields) {
  const has = (value: unknown) => fieldsOf(value).supported === true
  const efforts = fieldsOf(can.effort)
  const reasons = has(can.thinking)
  const levels = knownEfforts(Object.keys(efforts).filter((level) => has(efforts[level])))
  return {
    takes: [...(has(can.image_input) ? ['image'] : []), ...(has(can.pdf_input) ? ['file'] : [])],
    reasons,
    // Without levels of its own it is given a number of tokens to think with.
    efforts: reasons
      ? ['none', ...(levels.length > 0 ? levels : ['low', 'medium', 'high'])]
      : levels,
  }
}
