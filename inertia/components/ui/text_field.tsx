import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from '~/components/ui/class_names'

export type TextFieldProps = Omit<ComponentProps<'input'>, 'onChange'> & {
  label: string
  /** Beside the label, for example a link. */
  aside?: ReactNode
  hint?: string
  error?: string | undefined
  onChange?: (value: string) => void
  /** Inside the field, at its end. */
  end?: ReactNode
}

/** A field with its name above and what is wrong with it below, both told to screen readers. 16 px: an iPhone zooms into smaller ones. */
export function TextField(props: TextFieldProps) {
  const { label, aside, hint, error, onChange, end, className, ...rest } = props
  const id = useId()
  const told = error ? `${id}-error` : hint ? `${id}-hint` : undefined
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {aside}
      </div>
      {/* as the field reads, so that `end` is at its end */}
      <div className="relative" dir={rest.dir}>
        <input
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={told}
          onChange={(event) => onChange?.(event.target.value)}
          className={classNames(
            'h-11 w-full rounded-xl border border-line-strong bg-raised px-3.5 text-base text-ink placeholder:text-muted disabled:opacity-60 aria-invalid:border-danger',
            end ? 'pe-20' : '',
            className
          )}
          {...rest}
        />
        {end && <div className="absolute inset-y-0 end-1 flex items-center">{end}</div>}
      </div>
      {error ? (
        <p id={`${id}-error`} className="text-sm leading-snug text-danger">
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="text-sm leading-snug text-muted">
            {hint}
          </p>
        )
      )}
    </div>
  )
}
