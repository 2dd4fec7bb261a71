import { XIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import type { Notice } from '~/undo/undo_stack'

const SHOWN_MS = 12_000

type UndoBarProps = { notice: Notice; onUndo: () => void; onRedo: () => void; onClose: () => void }

/**
 * At the end of the page, so that a sheet that covers the rest neither hides it from screen readers nor keeps clicks from it.
 * Stays for twelve seconds, and for as long as a pointer or the keyboard's focus rests on it.
 */
export function UndoBar({ notice, onUndo, onRedo, onClose }: UndoBarProps) {
  const { change, isUndone } = notice
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onClose, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, onClose])
  return createPortal(
    <div
      data-above-sheets
      role="status"
      aria-label={isUndone ? t('Taken back') : change.name}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="animate-appear pointer-events-auto fixed top-17 left-1/2 z-50 flex max-w-[calc(100vw-2rem)] -translate-x-1/2 items-center gap-1 rounded-full border border-line bg-raised py-1.5 ps-4 pe-1.5 text-sm shadow-float"
    >
      <span className="truncate">
        {isUndone ? t('Taken back: {words}', { words: change.words }) : change.words}
      </span>
      {!(isUndone && change.isOnce) && (
        <Button
          look="quiet"
          size="small"
          className="text-accent hover:text-accent"
          aria-keyshortcuts={isUndone ? 'Control+Shift+Z Meta+Shift+Z' : 'Control+Z Meta+Z'}
          onClick={isUndone ? onRedo : onUndo}
        >
          {isUndone ? t('Redo') : t('Undo')}
        </Button>
      )}
      <IconButton name={t('Close')} size="tiny" onClick={onClose}>
        <XIcon size={16} aria-hidden />
      </IconButton>
    </div>,
    document.body
  )
}
