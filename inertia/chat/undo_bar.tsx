import { XIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'

const SHOWN_MS = 12_000

/** What was done, and how it is taken back. */
export type Undoable = { readonly name: string; readonly words: string; readonly undo: () => void }
type UndoBarProps = { undoable: Undoable; onClose: () => void }

/** Stays for twelve seconds, and for as long as a pointer or the keyboard's focus rests on it. */
export function UndoBar({ undoable, onClose }: UndoBarProps) {
  const { name, words, undo } = undoable
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onClose, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, onClose])
  const undoAndClose = () => {
    undo()
    onClose()
  }
  return (
    <div
      role="status"
      aria-label={name}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="animate-appear fixed top-17 left-1/2 z-30 flex max-w-[calc(100vw-2rem)] -translate-x-1/2 items-center gap-1 rounded-full border border-line bg-raised py-1.5 pr-1.5 pl-4 text-sm shadow-float"
    >
      <span className="truncate">{words}</span>
      <Button
        look="quiet"
        size="small"
        className="text-accent hover:text-accent"
        onClick={undoAndClose}
      >
        Undo
      </Button>
      <IconButton name="Close" size="tiny" onClick={onClose}>
        <XIcon size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
