import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import type { PromptRow } from '~/prompts/library_query'
import { filledIn, type PromptVariable, variablesOf } from '~/prompts/prompt_variables'

type FillPromptProps = {
  prompt: PromptRow
  onInsert: (text: string) => void
  onCancel: () => void
}

/** The gaps of a prompt, in its order. Enter inserts, Tab goes to the next one, Escape leaves the field as it was. */
export function FillPrompt({ prompt, onInsert, onCancel }: FillPromptProps) {
  const { text, title, command } = prompt
  const variables = useMemo(() => variablesOf(text), [text])
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map())
  const headingId = useId()
  const insert = () => onInsert(filledIn(text, values))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && !event.shiftKey && isField(event.target)) insert()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault()
        insert()
      }}
      onInput={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 p-4 pb-0"
    >
      <h2 id={headingId} className="flex min-w-0 items-baseline gap-2 text-sm">
        <span dir="auto" className="shrink-0 font-semibold">
          /{command}
        </span>
        <span dir="auto" className="truncate text-muted">
          {title}
        </span>
      </h2>
      <div className="grid gap-3 md:grid-cols-2">
        {variables.map((variable, index) => (
          <VariableField
            key={variable.name}
            variable={variable}
            isFirst={index === 0}
            value={values.get(variable.name) ?? variable.initial}
            onChange={(value) => setValues(new Map(values).set(variable.name, value))}
          />
        ))}
      </div>
      <div className="sticky bottom-0 -mx-4 flex items-center justify-end gap-2 bg-raised px-4 pt-1 pb-4">
        <Button look="quiet" onClick={onCancel}>
          {t('Cancel')}
        </Button>
        <Button look="solid" type="submit">
          {t('Insert')}
        </Button>
      </div>
    </form>
  )
}

const isField = (target: EventTarget) => !(target instanceof HTMLButtonElement)

type VariableFieldProps = {
  variable: PromptVariable
  isFirst: boolean
  value: string
  onChange: (value: string) => void
}

const FIELD =
  'w-full rounded-xl border border-line-strong bg-raised px-3 text-base text-ink placeholder:text-muted'

function VariableField({ variable, isFirst, value, onChange }: VariableFieldProps) {
  const id = useId()
  const { name, choices } = variable
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="truncate text-sm font-medium">
        {name}
      </label>
      {choices.length > 0 ? (
        <select
          id={id}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever has chosen the prompt goes on here
          autoFocus={isFirst}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          className={`${FIELD} h-11`}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === '' ? t('(nothing)') : choice}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          id={id}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever has chosen the prompt goes on here
          autoFocus={isFirst}
          dir="auto"
          rows={1}
          value={value}
          autoComplete="off"
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => onChange(target.value)}
          className={`${FIELD} field-sizing-content max-h-32 min-h-11 resize-none py-2.5 leading-6`}
        />
      )}
    </div>
  )
}
