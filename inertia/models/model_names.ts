import type { ListedModel } from '#shared/model_list'
import { t } from '~/language/t'

/** Who made a model: the part of its id before the first slash. */
export const makerOf = (modelId: string) => modelId.slice(0, Math.max(0, modelId.indexOf('/')))

/** A name for any model id, also one that is no longer offered. */
export function modelName(models: readonly ListedModel[], id: string | null): string {
  const listed = models.find((model) => model.id === id)
  return listed?.name ?? (id ? id.slice(id.indexOf('/') + 1) : t('Model'))
}

/** Who would be asked for it: the way at the front is taken. */
export const servedBy = (model: ListedModel) => model.ways[0]?.provider ?? model.provider
