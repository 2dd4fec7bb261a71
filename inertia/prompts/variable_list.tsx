import { useDeferredValue, useMemo } from 'react'
import { listWords } from '~/language/list_words'
import { t } from '~/language/t'
import { variablesOf } from '~/prompts/prompt_variables'

/** The gaps of a text as it is written. Behind the typing: a long text takes a moment to read. */
export function VariableList({ text }: { text: string }) {
  const read = useDeferredValue(text)
  const variables = useMemo(() => variablesOf(read), [read])
  if (variables.length === 0) return null
  return (
    <section aria-label={t('Variables')} className="rounded-xl bg-panel px-4 py-3 text-sm">
      <h2 className="pb-1.5 font-medium">{t('{count} variables', { count: variables.length })}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {variables.map(({ name, initial, choices }) => (
          <div key={name} className="contents">
            <dt className="max-w-48 truncate font-medium text-accent">{name}</dt>
            <dd className="min-w-0 wrap-anywhere text-muted">
              {choices.length > 0
                ? t('one of {choices}', {
                    choices: listWords(choices.map((choice) => choice || t('(nothing)'))),
                  })
                : initial === ''
                  ? t('any text')
                  : t('any text, at first “{initial}”', { initial })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
