import {
  countOf,
  dateOf,
  type Fields,
  fieldsOf,
  listOf,
  textOf,
  textsOf,
} from '#app/llm/catalogue/answer_fields'
import { askProvider } from '#app/llm/catalogue/ask_provider'
import { knownEfforts } from '#app/llm/catalogue/efforts'
import { modelId, nameOfModel } from '#app/llm/catalogue/model_names'
import type { Offer } from '#app/llm/catalogue/offer'
import { ProviderError } from '#app/llm/provider_errors'
import type { ProviderAccess } from '#app/llm/providers'
import type { ModelCard } from '#shared/model_card'

const TOKENS_PER_PRICE = 1_000_000

/**
 * What OpenRouter offers with this key: it says everything by itself. The list of the key first, which leaves out what its owner has
 * switched off; /models is public, so the key is tried, too.
 */
export async function openrouterModels(access: ProviderAccess): Promise<Offer[]> {
  const answer = await askProvider(access, '/models/user').catch(async (error: unknown) => {
    if (!(error instanceof ProviderError) || error.status !== 404) throw error
    await askProvider(access, '/key')
    return askProvider(access, '/models')
  })
  return listOf(fieldsOf(answer).data).flatMap((each) => offerOf(fieldsOf(each), access) ?? [])
}

function offerOf(fields: Fields, { name: provider }: ProviderAccess): Offer | null {
  const model = textOf(fields.id)
  const { input_modalities: takes, output_modalities: gives } = fieldsOf(fields.architecture)
  if (!model?.includes('/') || (listOf(gives).length > 0 && !textsOf(gives).includes('text')))
    return null
  const [maker, ...rest] = model.split('/')
  const parameters = textsOf(fields.supported_parameters)
  const top = fieldsOf(fields.top_provider)
  const reasons = parameters.includes('reasoning')
  return {
    model,
    card: {
      id: modelId(maker!, rest.join('/')),
      name: textOf(fields.name)?.replace(/^[^:]{1,30}: /, '') ?? nameOfModel(rest.join('/')),
      provider,
      contextTokens: countOf(fields.context_length, top.context_length),
      maxOutputTokens: countOf(top.max_completion_tokens),
      takes: textsOf(takes).filter((medium) => medium !== 'text'),
      gives: textsOf(gives).filter((medium) => medium !== 'text'),
      tools: parameters.includes('tools'),
      efforts: reasons ? effortsOf(fieldsOf(fields.reasoning)) : [],
      reasons,
      settings: settingsOf(parameters),
      price: priceOf(fieldsOf(fields.pricing)),
      withdrawnOn: dateOf(fields.expiration_date),
    },
  }
}

function effortsOf({ supported_efforts: supported, mandatory }: Fields) {
  const named = knownEfforts(textsOf(supported))
  const efforts = named.length > 0 ? named : ['low', 'medium', 'high']
  return mandatory === true || efforts.includes('none') ? efforts : ['none', ...efforts]
}

function settingsOf(parameters: readonly string[]): ModelCard['settings'] {
  const names = {
    temperature: 'temperature',
    top_p: 'topP',
    max_tokens: 'maxOutputTokens',
  } as const
  return Object.entries(names).flatMap(([theirs, ours]) =>
    parameters.includes(theirs) ? ours : []
  )
}

/** Minus one means that it depends, as for `openrouter/auto`. */
function priceOf({ prompt, completion, input_cache_read: cacheRead }: Fields): ModelCard['price'] {
  const [input, output, cached] = [prompt, completion, cacheRead].map(perMillion)
  return input == null || output == null ? null : { input, output, cached: cached ?? null }
}

function perMillion(price: unknown): number | null {
  const perToken = Number(price ?? Number.NaN)
  // Ten digits: 0.0000003 times a million is not 0.3.
  return perToken >= 0 ? Number((perToken * TOKENS_PER_PRICE).toPrecision(10)) : null
}
