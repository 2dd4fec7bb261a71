import { type FormEvent, useEffect, useRef, useState } from 'react'
import { fieldWords, formWords } from '~/accounts/form_errors'
import { type PostError, postForm } from '~/accounts/post_form'
import { useCountdown } from '~/components/countdown'

type Options<Data> = {
  path: string
  /** For what the password rules say. */
  minLength?: number
  onDone: (data: Data) => void
}

/**
 * A form about accounts: what was typed stays after a refusal, the first field that is wrong gets the focus, and too many attempts
 * close it for as long as the server says.
 */
export function useAccountForm<Values extends Record<string, string>, Data = { to: string }>(
  initial: Values,
  { path, minLength, onDone }: Options<Data>
) {
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(initial)
  const [error, setError] = useState<PostError | null>(null)
  const [isBusy, setBusy] = useState(false)
  const secondsLeft = useCountdown(error?.kind === 'wait' ? error.seconds : 0)
  const fields = error?.kind === 'fields' ? error.fields : {}

  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')
    wrong?.focus()
    wrong?.select()
  }, [error])

  const submit = async (extra: object = {}) => {
    if (isBusy || secondsLeft > 0) return
    setBusy(true)
    const outcome = await postForm<Data>(path, { ...values, ...extra })
    setBusy(false)
    setError(outcome.ok ? null : outcome.error)
    if (outcome.ok) onDone(outcome.data)
  }

  return {
    values,
    setValues,
    submit,
    isBusy,
    isClosed: isBusy || secondsLeft > 0,
    words: formWords(error, secondsLeft),
    fieldError: (name: string) => fieldWords(fields[name], minLength),
    /** For `<form>`. */
    formProps: {
      ref: form,
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault()
        void submit()
      },
    },
    /** For a field. */
    field: (name: keyof Values & string) => ({
      name,
      value: values[name],
      error: fieldWords(fields[name], minLength),
      onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
    }),
  }
}

/** A new page and not a visit by script: another person has another store, with workers of its own. */
export const goTo = ({ to }: { to: string }) => window.location.assign(to)
