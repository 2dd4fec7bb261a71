import type { ListedModel } from '#shared/model_list'
import { makerOf } from '~/models/model_names'

const SAME_MAKER = 1

const wordsOf = (id: string) =>
  new Set(
    id
      .toLowerCase()
      .split(/[\s\-_./:]+/)
      .filter(Boolean)
  )

/** Returns the model that is most like one that is gone: of the same maker if there is one, with the most words in common. */
export function nearestModel(
  goneId: string,
  models: readonly ListedModel[],
  today = new Date().toISOString()
): ListedModel | null {
  const goneWords = wordsOf(goneId)
  const likeness = ({ id }: ListedModel) => {
    const words = wordsOf(id)
    const shared = words.intersection(goneWords).size
    const isOfMaker = makerOf(id) === makerOf(goneId) && makerOf(id) !== ''
    return shared / words.union(goneWords).size + (isOfMaker ? SAME_MAKER : 0)
  }
  let nearest: ListedModel | null = null
  for (const model of models) {
    // Who draws does not stand in for who talks.
    if (model.gives.includes('image') && !goneWords.has('image')) continue
    if (model.id === goneId || (model.withdrawnOn !== null && model.withdrawnOn <= today)) continue
    if (nearest === null || likeness(model) > likeness(nearest)) nearest = model
  }
  return nearest
}
