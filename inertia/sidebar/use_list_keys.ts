import type { KeyboardEvent } from 'react'
import { BACK_KEY, ON_KEY } from '~/language/arrow_keys'
import { type ListRow, nextReachable } from '~/sidebar/list_rows'
import type { ListActions } from '~/sidebar/list_actions'

type Keyed = {
  rows: readonly ListRow[]
  activeIndex: number
  isSelecting: boolean
  isOpen: (row: ListRow) => boolean
  actions: Pick<
    ListActions,
    'beginRename' | 'remove' | 'removeFolder' | 'select' | 'toggleFolder' | 'draggedWith'
  >
  focusRow: (index: number) => void
  onSelectAll: () => void
  onEndSelecting: () => void
}

/**
 * Keys in the list: arrows, Home and End move, back and on close and open a folder, F2 renames, Delete deletes with a way back,
 * Space and Shift with arrows select. Enter is the link's own. All of them are in the menus, too.
 */
export function useListKeys(list: Keyed) {
  const { rows, activeIndex, actions, focusRow } = list
  const row = rows[activeIndex]

  const move = (to: number, extends_: boolean) => {
    if (extends_ && row?.kind === 'chat') actions.select(row.chat.id, 'range')
    focusRow(to)
    const target = rows[to]
    if (extends_ && target?.kind === 'chat') actions.select(target.chat.id, 'range')
  }
  const remove = () => {
    if (row?.kind === 'chat') actions.remove(actions.draggedWith(row.chat))
    else if (row?.section.folder) actions.removeFolder(row.section.folder)
  }
  const fold = (open: boolean) => {
    if (row?.section.folder && row.kind === 'heading' && list.isOpen(row) !== open)
      actions.toggleFolder(row.section.folder)
  }
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: ({ shiftKey }) => move(nextReachable(rows, activeIndex, 1), shiftKey),
    ArrowUp: ({ shiftKey }) => move(nextReachable(rows, activeIndex, -1), shiftKey),
    Home: () => focusRow(nextReachable(rows, -1, 1)),
    End: () => focusRow(nextReachable(rows, rows.length, -1)),
    [ON_KEY]: () => fold(true),
    [BACK_KEY]: () => fold(false),
    F2: () => row && actions.beginRename(row.key),
    Delete: remove,
    Escape: () => list.onEndSelecting(),
  }
  return (event: KeyboardEvent) => {
    const isRow = event.target instanceof HTMLElement && event.target.matches('[data-row-focus]')
    if (!isRow || event.altKey) return
    const isCommand = event.ctrlKey || event.metaKey
    const act = isCommand ? commands(event) : plain(event)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act(event)
  }

  function plain({ key }: KeyboardEvent) {
    if (key === ' ' && row?.kind === 'chat') return () => actions.select(row.chat.id, 'one')
    if (key === 'Escape' && !list.isSelecting) return undefined
    return keys[key]
  }
  function commands({ key, metaKey }: KeyboardEvent) {
    if (key === 'a' && list.isSelecting) return list.onSelectAll
    return key === 'Backspace' && metaKey ? remove : undefined
  }
}
