import { type ReactNode, useId } from 'react'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

type SettingProps = {
  id: string
  name: string
  aside?: ReactNode
  hint?: ReactNode
  children: ReactNode
}

/** One setting: its name, what it stands at, and what one should know. */
export function Setting({ id, name, aside, hint, children }: SettingProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex min-h-8 items-center justify-between gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {name}
        </label>
        <span className="flex items-center gap-1 text-sm text-muted tabular-nums">{aside}</span>
      </div>
      {children}
      {hint && <p className="text-xs leading-relaxed text-muted">{hint}</p>}
    </div>
  )
}

type NumberProps = {
  name: string
  value: number | undefined
  hint?: ReactNode
  max: number
  onChange: (value: number | null) => void
}

type RangeProps = NumberProps & {
  /** What the persona of the chat sets it to. */
  inherited?: number | undefined
}

/** A number that the persona or the model has a value of its own for until somebody moves it. */
export function RangeSetting({ name, value, inherited, hint, max, onChange }: RangeProps) {
  const id = useId()
  const otherwise =
    inherited === undefined ? t('The model’s own') : t('{inherited}, the persona’s', { inherited })
  return (
    <Setting
      id={id}
      name={name}
      hint={hint}
      aside={
        value === undefined ? (
          otherwise
        ) : (
          <>
            {value}
            <Button
              look="quiet"
              size="small"
              aria-label={t('Reset: {name}', { name })}
              onClick={() => onChange(null)}
            >
              {t('Reset')}
            </Button>
          </>
        )
      }
    >
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={0.05}
        value={value ?? inherited ?? max / 2}
        aria-valuetext={value === undefined ? otherwise : String(value)}
        onChange={(event) => onChange(Number(event.target.value))}
        className={`touch-target w-full cursor-pointer accent-accent ${value === undefined ? 'opacity-50' : ''}`}
      />
    </Setting>
  )
}

type CountProps = Omit<NumberProps, 'max'> & { unit: ReactNode; step: number; placeholder: string }

export function NumberSetting(props: CountProps) {
  const { name, value, hint, unit, step, placeholder, onChange } = props
  const id = useId()
  return (
    <Setting id={id} name={name} hint={hint}>
      <div className="flex items-center gap-2 text-sm text-muted">
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={0}
          step={step}
          placeholder={placeholder}
          defaultValue={value}
          onChange={({ target }) => {
            const typed = target.valueAsNumber
            if (target.value === '') onChange(null)
            else if (Number.isFinite(typed) && typed >= 0) onChange(typed)
          }}
          className="h-10 w-40 rounded-xl border border-line-strong bg-raised px-3 text-base text-ink tabular-nums placeholder:text-muted"
        />
        {unit}
      </div>
    </Setting>
  )
}
