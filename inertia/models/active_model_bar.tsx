import { StarIcon } from 'lucide-react'
import type { ListedModel } from '#shared/model_list'
import { Button } from '~/components/ui/button'
import { listWords } from '~/language/list_words'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { servedBy } from '~/models/model_names'

type ActiveModelBarProps = {
  model: ListedModel
  isFavourite: boolean
  isDefault: boolean
  onFavourite: (model: ListedModel) => void
  onDefault: (model: ListedModel) => void
}

/** What can be done with the model that the arrow keys are at, beside taking it; Tab leads here. */
export function ActiveModelBar(props: ActiveModelBarProps) {
  const { model, isFavourite, isDefault, onFavourite, onDefault } = props
  const ways = model.ways.map(({ provider }) => provider)
  return (
    <div className="flex items-center gap-1 border-t border-line py-1.5 ps-4 pe-1.5 text-xs text-muted">
      <span className="min-w-0 grow truncate" title={model.id}>
        {ways.length > 1 ? (
          <Sentence
            words={t('<model>, via <provider> (also <others>)')}
            parts={{
              model: <bdi>{model.id}</bdi>,
              provider: servedBy(model),
              others: listWords(ways.slice(1)),
            }}
          />
        ) : (
          <bdi>{model.id}</bdi>
        )}
      </span>
      <Button
        look="quiet"
        size="small"
        aria-pressed={isFavourite}
        aria-label={t('Favourite: {name}', { name: model.name })}
        onClick={() => onFavourite(model)}
      >
        <StarIcon
          size={15}
          aria-hidden
          className={isFavourite ? 'fill-warning text-warning' : ''}
        />
        {t('Favourite')}
      </Button>
      <Button
        look="quiet"
        size="small"
        disabled={isDefault}
        aria-label={
          isDefault
            ? t('Default: {name}', { name: model.name })
            : t('Make default: {name}', { name: model.name })
        }
        onClick={() => onDefault(model)}
      >
        {isDefault ? t('Default') : t('Make default')}
      </Button>
    </div>
  )
}
