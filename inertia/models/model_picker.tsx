import { SearchIcon, XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useCallback, useId, useMemo, useState } from 'react'
import type { ListedModel } from '#shared/model_list'
import { preferenceNames } from '#shared/preferences'
import type { AlsoAsked } from '~/branches/also_asked'
import { SeveralBar } from '~/branches/several_bar'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { ActiveModelBar } from '~/models/active_model_bar'
import { ModelGroup } from '~/models/model_group'
import { useModelList } from '~/models/model_list'
import { recentModels } from '~/models/model_query'
import { sectionsOf } from '~/models/model_sections'
import { NoKeysNote, UnlistedKeysNote } from '~/models/picker_notes'
import { useListKeys } from '~/models/use_list_keys'
import { useModelTroubles } from '~/models/use_model_troubles'
import { usePreferences, useSetPreference } from '~/preferences/use_preferences'
import { useStoreQuery } from '~/sync/use_store_query'

type ModelPickerProps = {
  /** What the choice is for. */
  title: string
  currentId: string
  /** Further models that answer, too; without it one is chosen and no more. */
  several?: AlsoAsked | undefined
  /** Begins with the choice of these. */
  isSeveral?: boolean | undefined
  onChoose: (model: ListedModel) => void
  onClose: () => void
  /** After it has gone: where the focus goes. */
  onClosed: () => void
}

const NONE: string[] = []
const isFinePointer = () => matchMedia('(pointer: fine)').matches

/**
 * All models that can be asked: over the middle of a wide page, as a sheet from below on a phone.
 * A combobox: the focus stays in the field, arrows move through the list, Enter takes. Its size does not change with what is found.
 */
export default function ModelPicker(props: ModelPickerProps) {
  const { title, currentId, several, onClose, onClosed } = props
  const [isSeveral, setSeveral] = useState(props.isSeveral === true && several !== undefined)
  const onChoose = isSeveral && several ? several.toggle : props.onChoose
  const chosenIds = useMemo(
    () => new Set([currentId, ...(several?.models ?? []).map(({ id }) => id)]),
    [currentId, several]
  )
  const { models, defaultModel } = useModelList()
  const preferences = usePreferences()
  const setPreference = useSetPreference()
  const recent = useStoreQuery(recentModels, NONE)
  const troubles = useModelTroubles()
  const [query, setQuery] = useState('')
  const listId = useId()

  const favourites = useMemo(
    () =>
      new Set(
        models
          .map(({ id }) => id)
          .filter((id) => preferences.get(preferenceNames.favourite(id)) === true)
      ),
    [models, preferences]
  )
  const sections = useMemo(
    () => sectionsOf(models, query, { favourites, recent }),
    [models, query, favourites, recent]
  )
  const options = useMemo(
    () =>
      sections.flatMap(({ name, models: listed }) =>
        listed.map((model) => ({ id: `${listId}${name}/${model.id}`, model }))
      ),
    [sections, listId]
  )
  const keys = useListKeys(options, {
    startAt: (option) => option.model.id === currentId,
    anew: query,
    onTake: ({ model }) => onChoose(model),
  })
  const defaultId = preferences.get(preferenceNames.defaultModel) ?? defaultModel
  const toggleFavourite = useCallback(
    ({ id }: ListedModel) =>
      setPreference(preferenceNames.favourite(id), favourites.has(id) ? null : true),
    [setPreference, favourites]
  )

  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // on a phone the keyboard would cover half of the list before anybody wants to type
            if (isFinePointer()) return
            event.preventDefault()
            ;(event.currentTarget as HTMLElement).focus()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            onClosed()
          }}
          className="animate-appear fixed inset-x-0 bottom-0 z-50 flex h-[86dvh] flex-col rounded-t-2xl border border-line bg-raised pb-[env(safe-area-inset-bottom)] text-ink shadow-float outline-none md:inset-x-auto md:top-[10dvh] md:bottom-auto md:left-1/2 md:h-[min(38rem,80dvh)] md:w-[40rem] md:-translate-x-1/2 md:rounded-2xl"
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          <div className="flex items-center gap-2 border-b border-line has-[input:focus-visible]:border-accent py-1.5 ps-4 pe-1.5">
            <SearchIcon size={17} aria-hidden className="shrink-0 text-muted" />
            <input
              role="combobox"
              aria-label={t('Search models')}
              aria-expanded
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={keys.active?.id}
              autoComplete="off"
              spellCheck={false}
              placeholder={t('Search models')}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              onKeyDown={keys.onKeyDown}
              className="h-10 min-w-0 grow bg-transparent text-base outline-none placeholder:text-muted"
            />
            {several && (
              <Button
                look={isSeveral ? 'outline' : 'quiet'}
                size="small"
                aria-pressed={isSeveral}
                onClick={() => setSeveral(!isSeveral)}
              >
                {t('Several')}
              </Button>
            )}
            <IconButton name={t('Close')} onClick={onClose}>
              <XIcon size={17} aria-hidden />
            </IconButton>
          </div>
          <div
            id={listId}
            role="listbox"
            aria-label={t('Models')}
            aria-multiselectable={isSeveral}
            className="min-h-0 grow overflow-y-auto overscroll-contain px-1.5 pb-2"
          >
            {sections.map((section) => (
              <ModelGroup
                key={section.name}
                section={section}
                idOf={(model) => `${listId}${section.name}/${model.id}`}
                activeId={keys.active?.id}
                {...{ chosenIds, favourites, troubles, defaultId }}
                onChoose={onChoose}
                onPoint={keys.pointAt}
                onFavourite={toggleFavourite}
              />
            ))}
          </div>
          {options.length === 0 && (
            <p className="absolute inset-x-0 top-24 px-6 text-center text-sm text-muted">
              {t('No model is called “{query}”. Others may come with another key.', { query })}
            </p>
          )}
          <p role="status" className="sr-only">
            {t('{count} models', { count: options.length })}
          </p>
          {isSeveral && several && <SeveralBar several={several} onDone={onClose} />}
          <NoKeysNote models={models} />
          <UnlistedKeysNote />
          {keys.active && (
            <ActiveModelBar
              model={keys.active.model}
              isFavourite={favourites.has(keys.active.model.id)}
              isDefault={keys.active.model.id === defaultId}
              onFavourite={toggleFavourite}
              onDefault={({ id }) => setPreference(preferenceNames.defaultModel, id)}
            />
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
