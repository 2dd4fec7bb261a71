import type { ListedModel } from '#shared/model_list'
import { t } from '~/language/t'
import { searchModels } from '~/models/model_search'
import { servedBy } from '~/models/model_names'

export type ModelSection = {
  readonly name: string
  /** Who serves all of it; null when it is of several. */
  readonly provider: string | null
  readonly models: readonly ListedModel[]
}
type Known = {
  readonly favourites: ReadonlySet<string>
  /** Ids, the last used first. */
  readonly recent: readonly string[]
}

const RECENT_SHOWN = 4

/** What the picker lists: favourites, the last used, then everything by who serves it; for a query one list, best first. */
export function sectionsOf(
  models: readonly ListedModel[],
  query: string,
  { favourites, recent }: Known
): ModelSection[] {
  if (query.trim() !== '') {
    const found = searchModels(models, query)
    return found.length === 0 ? [] : [{ name: t('Found'), provider: null, models: found }]
  }
  const liked = models.filter(({ id }) => favourites.has(id))
  const used = recent
    .filter((id) => !favourites.has(id))
    .flatMap((id) => models.find((model) => model.id === id) ?? [])
  return [
    { name: t('Favourites'), provider: null, models: liked },
    { name: t('Recent'), provider: null, models: used.slice(0, RECENT_SHOWN) },
    ...[...Map.groupBy(models, servedBy)].map(([provider, served]) => ({
      name: provider,
      provider,
      models: served,
    })),
  ].filter((section) => section.models.length > 0)
}
