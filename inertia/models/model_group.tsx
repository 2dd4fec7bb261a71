import { TriangleAlertIcon } from 'lucide-react'
import { useId } from 'react'
import type { ListedModel } from '#shared/model_list'
import { type ModelTroubles, troubleWords } from '~/models/model_health'
import { ModelOption } from '~/models/model_option'
import type { ModelSection } from '~/models/model_sections'
import { withdrawalWords } from '~/models/model_words'
import { servedBy } from '~/models/model_names'
import { troubleOf } from '~/models/use_model_troubles'

type ModelGroupProps = {
  section: ModelSection
  idOf: (model: ListedModel) => string
  activeId: string | undefined
  chosenIds: ReadonlySet<string>
  defaultId: unknown
  favourites: ReadonlySet<string>
  troubles: ModelTroubles & { readonly now: number }
  onChoose: (model: ListedModel) => void
  onPoint: (id: string) => void
  onFavourite: (model: ListedModel) => void
}

/** A heading and its models. What is wrong with a provider stands beside its name before anybody waits for it. */
export function ModelGroup({ section, idOf, troubles, ...shown }: ModelGroupProps) {
  const headingId = useId()
  const { provider, name, models } = section
  const trouble = provider === null ? undefined : troubles.providers.get(provider)
  return (
    <div role="group" aria-labelledby={headingId}>
      <div
        id={headingId}
        role="presentation"
        className="sticky top-0 z-10 flex items-center gap-2 bg-raised px-3 pt-3 pb-1 text-xs font-medium text-muted"
      >
        {name}
        {trouble && (
          <span className="flex items-center gap-1 text-danger">
            <TriangleAlertIcon size={13} aria-hidden />
            {troubleWords(trouble, troubles.now)}
          </span>
        )}
      </div>
      {models.map((model) => (
        <ModelOption
          key={model.id}
          id={idOf(model)}
          model={model}
          isActive={shown.activeId === idOf(model)}
          isCurrent={shown.chosenIds.has(model.id)}
          isFavourite={shown.favourites.has(model.id)}
          isDefault={shown.defaultId === model.id}
          showsProvider={provider === null}
          trouble={troubleTextOf(model, troubles)}
          withdrawal={withdrawalWords(model, troubles.now)}
          onChoose={shown.onChoose}
          onPoint={shown.onPoint}
          onFavourite={shown.onFavourite}
        />
      ))}
    </div>
  )
}

function troubleTextOf(model: ListedModel, troubles: ModelGroupProps['troubles']) {
  const trouble = troubleOf(troubles, model)
  return trouble && `${servedBy(model)} ${troubleWords(trouble, troubles.now)}`
}
