import { type KeyboardEvent, useEffect, useRef } from 'react'
import { MAX_TITLE_CHARS } from '#shared/limits'

type RenameFieldProps = { title: string; onRename: (title: string) => void; onClose: () => void }

/** Enter or leaving the field renames, Esc does not; an empty title changes nothing. */
export function RenameField({ title, onRename, onClose }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    // after the menu that led here has given up the focus
    const frame = requestAnimationFrame(() => field.current?.select())
    return () => cancelAnimationFrame(frame)
  }, [])

  const finish = (keep: boolean) => {
    if (isDone.current) return
    isDone.current = true
    const newTitle = field.current?.value.trim() ?? ''
    if (keep && newTitle !== '' && newTitle !== title) onRename(newTitle)
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') finish(true)
    if (event.key === 'Escape') finish(false)
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation()
  }
  return (
    <input
      ref={field}
      aria-label="Chat title"
      defaultValue={title}
      maxLength={MAX_TITLE_CHARS}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
      className="w-full rounded-lg border border-line-strong bg-raised px-2 py-1.5 text-base leading-5 md:text-sm"
    />
  )
}
