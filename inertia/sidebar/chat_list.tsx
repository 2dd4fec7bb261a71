import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { classNames } from '~/components/ui/class_names'
import { useWindow } from '~/components/use_window'
import { type ListActions, ListActionsContext } from '~/sidebar/list_actions'
import { isReachable, type ListRow, nextReachable, rowsOf, slicesOf } from '~/sidebar/list_rows'
import { ListLine } from '~/sidebar/list_line'
import type { Spot } from '~/sidebar/order_changes'
import type { Section } from '~/sidebar/sections'
import type { Selection } from '~/sidebar/selection'
import { useDropping } from '~/sidebar/use_dropping'
import { useListKeys } from '~/sidebar/use_list_keys'
import { useRowHeight } from '~/sidebar/use_row_height'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'

type OwnActions = 'beginRename' | 'endRename' | 'keepFocus'

export type ChatListProps = {
  name: string
  sections: readonly Section[]
  closed: ReadonlySet<string>
  currentId: string | null
  /** null while nothing is selected. */
  selection: Selection | null
  actions: Omit<ListActions, OwnActions>
  onSelectAll: () => void
  onEndSelecting: () => void
  onDropChats: (chats: readonly ListedChat[], spot: Spot) => void
  onDropFolder: (folder: Folder, onto: Folder) => void
}

/**
 * The chats, however many: only what is in sight and the row with the focus are on the page. A list of links, not a listbox, since each is
 * an address that a browser can open elsewhere; Tab leads to one of them, and arrows to the others.
 */
export function ChatList(props: ChatListProps) {
  const { sections, closed, currentId, selection, actions: outer } = props
  const scroller = useRef<HTMLElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const rowPx = useRowHeight(probe)
  const rows = useMemo(() => rowsOf(sections, closed), [sections, closed])
  const { from, to, reveal } = useWindow(scroller, rows.length, rowPx)
  const [renamed, setRenamed] = useState<string | null>(null)
  const [active, setActive] = useState<{ key: string; index: number } | null>(null)
  const activeIndex = useMemo(() => indexOf(rows, active, currentId), [rows, active, currentId])

  const focusRow = useCallback(
    (index: number) => {
      const row = rows[index]
      if (!row) return
      flushSync(() => setActive({ key: row.key, index }))
      reveal(index, 'nearest')
      focusOf(scroller.current, row.key)
    },
    [rows, reveal]
  )
  const latest = useRef({ activeIndex, focusRow })
  useLayoutEffect(() => void (latest.current = { activeIndex, focusRow }), [activeIndex, focusRow])

  const actions = useMemo<ListActions>(() => {
    const focusList = () => latest.current.focusRow(latest.current.activeIndex)
    return {
      ...outer,
      beginRename: setRenamed,
      endRename(key, byKey) {
        flushSync(() => setRenamed(null))
        if (byKey) focusOf(scroller.current, key)
      },
      keepFocus(event) {
        if (document.activeElement !== document.body) event.preventDefault()
        // once Radix has tried to give it to a button that may be gone
        setTimeout(() => document.activeElement === document.body && focusList())
      },
    }
  }, [outer])
  const onKeyDown = useListKeys({
    rows,
    activeIndex,
    isSelecting: selection !== null,
    isOpen: ({ section }) => !closed.has(section.key),
    actions: {
      ...actions,
      remove(chats) {
        actions.remove(chats)
        // whatever has the place of the deleted one now
        setTimeout(() => latest.current.focusRow(latest.current.activeIndex))
      },
    },
    focusRow,
    onSelectAll: props.onSelectAll,
    onEndSelecting: props.onEndSelecting,
  })
  const dropping = useDropping(sections, props)

  const slices = slicesOf(rows, { from, to }, activeIndex)
  return (
    <ListActionsContext value={actions}>
      <nav
        ref={scroller}
        aria-label={props.name}
        className="min-h-0 grow overflow-y-auto overscroll-contain px-3 pb-4 [overflow-anchor:none]"
      >
        <div ref={probe} aria-hidden className="invisible absolute h-9 pointer-coarse:h-11" />
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys and drops of the links and buttons in it */}
        <div
          className="relative"
          data-chat-count={sections.reduce((sum, { chats }) => sum + chats.length, 0)}
          style={{ height: rows.length * rowPx }}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const key = target.closest<HTMLElement>('[data-row]')?.dataset['row']
            const index = rows.findIndex((row) => row.key === key)
            if (key !== undefined && index >= 0) setActive({ key, index })
          }}
          {...dropping.handlers}
        >
          {slices.map(({ section, rows: slice }) => (
            <section key={section.key} aria-label={section.name}>
              {slice.map(([row, index]) => row.kind !== 'chat' && line(row, index))}
              {slice.some(([row]) => row.kind === 'chat') && (
                <ul>{slice.map(([row, index]) => row.kind === 'chat' && line(row, index))}</ul>
              )}
            </section>
          ))}
        </div>
      </nav>
    </ListActionsContext>
  )

  function line(row: ListRow, index: number) {
    const Line = row.kind === 'chat' ? 'li' : 'div'
    const place = row.kind === 'chat' && {
      'aria-setsize': row.section.chats.length,
      'aria-posinset': row.position,
    }
    return (
      <Line
        key={row.key}
        {...place}
        data-row={row.key}
        data-section={row.section.key}
        className={classNames(
          'absolute inset-x-0 py-px',
          dropping.key === row.section.key && 'bg-accent-soft'
        )}
        style={{ top: index * rowPx, height: rowPx }}
      >
        <ListLine
          row={row}
          isOpen={!closed.has(row.section.key)}
          isCurrent={row.key === currentId}
          isActive={index === activeIndex}
          isRenamed={row.key === renamed}
          isSelected={selection && selection.ids.has(row.key)}
        />
      </Line>
    )
  }
}

/** Where Tab leads: to the row that had the focus last, or what has its place now; at first to the open chat. */
function indexOf(
  rows: readonly ListRow[],
  active: { key: string; index: number } | null,
  currentId: string | null
) {
  const key = active?.key ?? currentId
  const index = rows.findIndex((row) => row.key === key)
  if (index >= 0) return index
  const near = Math.min(active?.index ?? 0, rows.length - 1)
  if (rows[near] && isReachable(rows[near])) return near
  const after = nextReachable(rows, near, 1)
  return after === near ? nextReachable(rows, near, -1) : after
}

function focusOf(list: HTMLElement | null, key: string) {
  const row = list?.querySelector(`[data-row="${CSS.escape(key)}"] [data-row-focus]`)
  if (row instanceof HTMLElement) row.focus({ preventScroll: true })
}
