import type { ListedModel } from '#shared/model_list'
import { servedBy } from '~/models/model_names'

const SEPARATORS = /[\s\-_./:]+/

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
const squeezed = (text: string) => plain(text).split(SEPARATORS).join('')

/**
 * The models that a person may mean, the likeliest first; all of them for an empty query.
 * Spaces, dashes and dots are all one, and words may stand in any order: `gpt 5`, `GPT-5`, `mini gpt5` find `openai/gpt-5-mini`.
 */
export function searchModels(
  models: readonly ListedModel[],
  query: string
): readonly ListedModel[] {
  const words = plain(query).split(SEPARATORS).filter(Boolean)
  if (words.length === 0) return models
  const whole = words.join('')
  return models
    .flatMap((model) => {
      const rank = rankOf(model, words, whole)
      return rank === null ? [] : [{ model, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ model }) => model)
}

function rankOf(model: ListedModel, words: readonly string[], whole: string): number | null {
  const name = squeezed(model.name)
  if (name.startsWith(whole)) return 0
  if (name.includes(whole)) return 1
  const id = squeezed(model.id)
  if (id.includes(whole)) return 2
  // Not across two fields: the end of one and the start of the next make words that nobody wrote.
  const fields = [name, id, squeezed(servedBy(model))]
  return words.every((word) => fields.some((field) => field.includes(word))) ? 3 : null
}
