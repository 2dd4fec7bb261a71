import { CheckIcon, StarIcon, TriangleAlertIcon } from 'lucide-react'
import { memo } from 'react'
import type { ListedModel } from '#shared/model_list'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'
import { ModelBadges } from '~/models/model_badges'
import { servedBy } from '~/models/model_names'
import { priceWords, tokensInShort } from '~/models/model_words'
import { ProviderMark } from '~/models/provider_mark'

type ModelOptionProps = {
  id: string
  model: ListedModel
  /** Where the arrow keys are. */
  isActive: boolean
  isCurrent: boolean
  isFavourite: boolean
  isDefault: boolean
  showsProvider: boolean
  trouble: string | null
  withdrawal: string | null
  onChoose: (model: ListedModel) => void
  onPoint: (id: string) => void
  onFavourite: (model: ListedModel) => void
}

/** One line of the picker. The star is for pointers: the bar below the list has the same as a button. */
export const ModelOption = memo(function ModelOption(props: ModelOptionProps) {
  const { id, model, isActive, isCurrent, isFavourite, isDefault, showsProvider, trouble } = props
  const known = [
    showsProvider ? servedBy(model) : null,
    model.ways[0]?.keyFrom === 'device' ? t('key on this device') : null,
    model.contextTokens === null
      ? null
      : t('{tokens} context', { tokens: tokensInShort(model.contextTokens) }),
    priceWords(model),
  ].filter(Boolean)
  const facts = known.length > 0 ? known : [model.id]
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the focus and the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => props.onChoose(model)}
      onPointerMove={() => props.onPoint(id)}
      className={classNames(
        'flex cursor-pointer scroll-mt-9 scroll-mb-1 items-center gap-3 rounded-xl py-1.5 ps-3 pe-1 [contain-intrinsic-size:auto_3.25rem] [content-visibility:auto]',
        isActive && 'bg-hover ring-1 ring-accent ring-inset'
      )}
    >
      <ProviderMark name={servedBy(model)} />
      <div className="flex min-w-0 grow flex-col">
        <div className="flex min-w-0 items-center gap-2">
          <span className="truncate text-sm font-medium">{model.name}</span>
          {isDefault && (
            <span className="shrink-0 rounded-full border border-line-strong px-1.5 text-xs leading-4.5 text-muted">
              {t('default')}
            </span>
          )}
          {isCurrent && <CheckIcon size={15} aria-hidden className="shrink-0 text-accent" />}
        </div>
        <div className="flex min-h-4.5 min-w-0 items-center gap-2 text-xs text-muted">
          {trouble === null ? (
            <span className="truncate tabular-nums">
              {props.withdrawal && <span className="text-warning">{props.withdrawal} · </span>}
              {facts.join(' · ')}
            </span>
          ) : (
            <span className="flex min-w-0 items-center gap-1.5 text-danger">
              <TriangleAlertIcon size={13} aria-hidden className="shrink-0" />
              <span className="truncate">{trouble}</span>
            </span>
          )}
        </div>
      </div>
      <div className="flex shrink-0 items-center gap-1.5">
        <ModelBadges card={model} />
      </div>
      <span
        aria-hidden
        title={isFavourite ? t('Remove from favourites') : t('Add to favourites')}
        onClick={(event) => {
          event.stopPropagation()
          props.onFavourite(model)
        }}
        className="touch-target grid size-9 shrink-0 place-items-center rounded-full text-muted hover:text-ink"
      >
        <StarIcon size={16} className={isFavourite ? 'fill-warning text-warning' : ''} />
      </span>
    </div>
  )
})
