import { type KeyboardEvent, useEffect, useRef } from 'react'

type NameFieldProps = {
  label: string
  name: string
  maxLength: number
  onName: (name: string) => void
  /** `byKey`: by Enter or Esc, after which the focus goes back to where it came from. */
  onClose: (byKey: boolean) => void
}

/** A name that is changed in its place. Enter or leaving the field keeps it, Esc does not; an empty one changes nothing. */
export function NameField({ label, name, maxLength, onName, onClose }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    // after the menu that led here has given up the focus
    const frame = requestAnimationFrame(() => field.current?.select())
    return () => cancelAnimationFrame(frame)
  }, [])

  const finish = (keep: boolean, byKey: boolean) => {
    if (isDone.current) return
    isDone.current = true
    const newName = field.current?.value.trim() ?? ''
    if (keep && newName !== '' && newName !== name) onName(newName)
    onClose(byKey)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    finish(event.key === 'Enter', true)
  }
  return (
    <input
      ref={field}
      dir="auto"
      aria-label={label}
      defaultValue={name}
      maxLength={maxLength}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true, false)}
      className="h-full w-full rounded-lg border border-line-strong bg-raised px-2 text-base leading-5 md:text-sm"
    />
  )
}
