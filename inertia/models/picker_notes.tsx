import type { ListedModel } from '#shared/model_list'
import { ButtonLink } from '~/components/ui/button'
import { listWords } from '~/language/list_words'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { makerOf } from '~/models/model_names'

const BUILT_IN = 'kamba'
const SHOWN = 3

/** Where there is only what kamba brings itself. */
export function NoKeysNote({ models }: { models: readonly ListedModel[] }) {
  const { isComplete } = useModelList()
  if (!isComplete || models.some(({ id }) => makerOf(id) !== BUILT_IN)) return null
  return (
    <div className="mx-3 mb-3 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl bg-accent-soft px-4 py-3 text-sm leading-relaxed">
      <p className="min-w-52 grow basis-0">
        {t(
          'No models from your keys yet. The guide answers questions about kamba; a key of your own brings OpenAI, Anthropic, Google, everything on OpenRouter, or your own machine.'
        )}
      </p>
      <ButtonLink look="solid" size="small" href="/settings/keys">
        {t('Add a key')}
      </ButtonLink>
    </div>
  )
}

/** Keys whose models are missing from the list, so that nobody wonders where they are. */
export function UnlistedKeysNote() {
  const { troubles } = useModelList()
  if (troubles.length === 0) return null
  const names = listWords(troubles.slice(0, SHOWN).map(({ name }) => name))
  const count = troubles.length - SHOWN
  return (
    <p className="mx-4 mb-2 text-xs leading-relaxed text-warning">
      {count > 0
        ? t('The models of {names} and {count} more could not be listed.', { names, count })
        : t('The models of {names} could not be listed.', { names })}{' '}
      <a href="/settings/keys" className="underline underline-offset-2">
        {t('Look at your keys')}
      </a>
    </p>
  )
}
