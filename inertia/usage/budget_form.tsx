import { type FormEvent, useState } from 'react'
import { formWords } from '~/accounts/form_errors'
import { type PostError, postForm } from '~/accounts/post_form'
import { moneyWords } from '~/components/money_words'
import { classNames } from '~/components/ui/class_names'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'
import { dollarsOf, readDollars } from '~/usage/usage_words'

export type Budget = {
  /** `person`, or the id of a key. */
  scope: string
  /** Of a key. */
  name: string | null
  limitMicros: number | null
  spentMicros: number
}

/** How much may be spent in a month, by everything or by one key. */
export function BudgetForm({ scope, name, limitMicros, spentMicros }: Budget) {
  const [typed, setTyped] = useState(dollarsOf(limitMicros))
  const [saved, setSaved] = useState(limitMicros)
  const [hasSaved, setHasSaved] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<PostError | null>(null)
  const micros = readDollars(typed)
  const isSame = micros === saved
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (micros === 'invalid' || isSame || isBusy) return
    setBusy(true)
    const outcome = await postForm('/settings/usage/budgets', { scope, micros })
    setBusy(false)
    setError(outcome.ok ? null : outcome.error)
    setHasSaved(outcome.ok)
    if (outcome.ok) setSaved(micros)
  }
  const isRefused = error?.kind === 'fields'
  const words = isRefused
    ? t('This was not accepted. Load the page again and look.')
    : formWords(error, error?.kind === 'wait' ? error.seconds : 0)
  const label =
    name === null
      ? t('All replies, in US dollars a month')
      : t('{name}, in US dollars a month', { name })
  return (
    <form
      onSubmit={(event) => void submit(event)}
      aria-label={label}
      className="flex flex-col gap-3"
    >
      <div className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <TextField
            label={label}
            inputMode="decimal"
            autoComplete="off"
            placeholder={t('No limit')}
            value={typed}
            onChange={(value) => {
              setTyped(value)
              setHasSaved(false)
            }}
            error={micros === 'invalid' ? t('An amount like 20 or 2.50, or nothing.') : undefined}
          />
        </div>
        <Button
          type="submit"
          className="mt-[1.625rem] h-11"
          disabled={micros === 'invalid' || isSame || isBusy}
          aria-label={t('Save limit: {label}', { label })}
        >
          {t('Save')}
        </Button>
      </div>
      {saved !== null && <Spent limitMicros={saved} spentMicros={spentMicros} />}
      {words && <Notice tone="danger">{words}</Notice>}
      <span role="status" className="text-sm text-muted">
        {hasSaved && isSame ? t('Saved') : ''}
      </span>
    </form>
  )
}

function Spent({ limitMicros, spentMicros }: { limitMicros: number; spentMicros: number }) {
  const text = t('{spent} of {limit} spent this month', {
    spent: moneyWords(spentMicros),
    limit: moneyWords(limitMicros),
  })
  const isReached = spentMicros >= limitMicros
  return (
    <div className="flex flex-col gap-1.5">
      <progress
        aria-label={text}
        max={Math.max(limitMicros, 1)}
        value={Math.min(spentMicros, limitMicros)}
        className={classNames(
          'h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-webkit-progress-bar]:bg-line',
          isReached
            ? '[&::-moz-progress-bar]:bg-danger [&::-webkit-progress-value]:bg-danger'
            : '[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-value]:bg-accent'
        )}
      />
      <p className={isReached ? 'text-sm text-danger' : 'text-sm text-muted'}>
        {isReached
          ? t('{text}: further replies are stopped before they are asked for.', { text })
          : text}
      </p>
    </div>
  )
}
