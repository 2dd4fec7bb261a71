import { useCallback } from 'react'
import { useObserved } from '~/sync/observed'
import type { Change } from '~/undo/change'
import { UndoBar } from '~/undo/undo_bar'
import { useUndoKeys } from '~/undo/undo_keys'
import { useUndo } from '~/undo/use_undo'

type UndoHostProps = {
  /** After a change was taken back, or made again. */
  onUndone?: (change: Change) => void
  onRedone?: (change: Change) => void
}

/** The keys that take back, and the bar that says what was done or taken back: once per page. */
export function UndoHost({ onUndone, onRedone }: UndoHostProps) {
  const { undo, redo, stack } = useUndo()
  const notice = useObserved(stack.notice)
  const takeBack = useCallback(() => {
    const change = undo()
    if (change) onUndone?.(change)
  }, [undo, onUndone])
  const makeAgain = useCallback(() => {
    const change = redo()
    if (change) onRedone?.(change)
  }, [redo, onRedone])
  useUndoKeys(takeBack, makeAgain)
  if (!notice) return null
  const takeOfferBack = () => {
    notice.takeBack?.()
    stack.closeNotice()
  }
  return (
    <UndoBar
      key={notice.count}
      notice={notice}
      onUndo={notice.takeBack ? takeOfferBack : takeBack}
      onRedo={makeAgain}
      onClose={stack.closeNotice}
    />
  )
}
