import { useMemo } from 'react'
import { useOpenedStore } from '~/sync/use_chat_store'
import { type Change, stamped, type Write } from '~/undo/change'
import { type KeptChanges, UndoStack } from '~/undo/undo_stack'

const stacks = new Map<string, UndoStack>()

/** One per tab and store: it lies in sessionStorage, so that a reload takes nothing from it and no other tab sees it. */
export function undoStackOf(storeId: string): UndoStack {
  const key = `kamba-undo:${storeId}`
  const stack = stacks.get(storeId) ?? new UndoStack(tabStorage(key))
  stacks.set(storeId, stack)
  return stack
}

export type Undo = {
  /** Does it, and remembers how it is taken back. */
  readonly perform: (change: Change) => void
  /** Remembers what was done already. */
  readonly did: (change: Change) => void
  /** The change that was taken back, or made again. */
  readonly undo: () => Change | null
  readonly redo: () => Change | null
  readonly stack: UndoStack
}

/** The way by which people change what they may want back. */
export function useUndo(): Undo {
  const { storeId, commits } = useOpenedStore()
  return useMemo(() => {
    const stack = undoStackOf(storeId)
    const commitAll = (writes: readonly Write[]) => {
      const now = Date.now()
      commits.commitAll(writes.map((write) => stamped(write, now)))
    }
    return {
      stack,
      did: (change) => stack.did(change, Date.now()),
      perform(change) {
        commitAll(change.again)
        stack.did(change, Date.now())
      },
      undo() {
        const change = stack.undo()
        if (change) commitAll(change.back)
        return change
      },
      redo() {
        const change = stack.redo()
        if (change) commitAll(change.again)
        return change
      },
    }
  }, [storeId, commits])
}

const tabStorage = (key: string) => ({
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptChanges | null
    } catch {
      return null // switched off, or not ours
    }
  },
  write(kept: KeptChanges) {
    try {
      sessionStorage.setItem(key, JSON.stringify(kept))
    } catch {
      // full or switched off: the page remembers as long as it is open
    }
  },
})
