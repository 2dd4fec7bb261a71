import { ChevronDownIcon } from 'lucide-react'
import { useId } from 'react'

type SelectFieldProps = {
  label: string
  value: string
  options: readonly { readonly value: string; readonly text: string }[]
  onChange: (value: string) => void
  hint?: string
}

/** The browser's own list: on a phone it is the one that people know. */
export function SelectField({ label, value, options, onChange, hint }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="relative">
        <select
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="h-11 w-full appearance-none rounded-xl border border-line-strong bg-raised ps-3.5 pe-10 text-base text-ink"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
        <ChevronDownIcon
          size={17}
          aria-hidden
          className="pointer-events-none absolute end-3.5 top-1/2 -translate-y-1/2 text-muted"
        />
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-sm leading-snug text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
