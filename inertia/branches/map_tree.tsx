import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { mapMove } from '~/branches/map_keys'
import type { MapLine } from '~/branches/map_lines'
import { MapRow } from '~/branches/map_row'
import { useWindow } from '~/components/use_window'
import { useLineContents } from '~/branches/use_line_contents'
import type { BranchRow } from '~/chat/branch_rows'
import type { MessageRow } from '~/chat/thread_query'
import { t } from '~/language/t'

/** Room for a finger where there are fingers. */
const ROW_PX = matchMedia('(pointer: coarse)').matches ? 46 : 36

type MapTreeProps = {
  lines: readonly MapLine<BranchRow>[]
  /** Content of messages that the database does not have yet. */
  waiting: readonly MessageRow[]
  activeId: string | null
  headId: string | null
  favouriteId: string | null
  onActive: (lineId: string) => void
  onGo: (line: MapLine<BranchRow>) => void
  onToggle: (lineId: string) => void
  onName: () => void
}

/** The lines as a tree: the focus stays on the whole, so that only what is in sight has to be on the page. */
export function MapTree(props: MapTreeProps) {
  const { lines, activeId, headId, favouriteId, onActive, onGo, onToggle, onName } = props
  const scroller = useRef<HTMLDivElement>(null)
  const treeId = useId()
  const active = Math.max(
    0,
    lines.findIndex(({ id }) => id === activeId)
  )
  const { from, to, reveal } = useWindow(scroller, lines.length, ROW_PX)
  const near = useMemo(() => lines.slice(from, to), [lines, from, to])
  const nearIds = useMemo(() => near.map(({ id }) => id), [near])
  const contents = useLineContents(nearIds, props.waiting)
  const [firstShown] = useState(active)
  useLayoutEffect(() => reveal(firstShown, 'center'), [reveal, firstShown])

  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[active]
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey
    if (!line || hasModifier) return
    const move = mapMove(event.key, lines, active)
    if (!move && !['Enter', ' ', 'F2'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'F2') return onName()
    if (!move) return onGo(line)
    if ('toggle' in move) return onToggle(move.toggle)
    onActive(lines[move.to]!.id)
    reveal(move.to, 'nearest')
  }
  const idOf = (line: MapLine<BranchRow>) => `${treeId}${line.id}`
  return (
    <div
      ref={scroller}
      role="tree"
      aria-label={t('Messages and branches')}
      aria-activedescendant={lines[active] && idOf(lines[active])}
      aria-keyshortcuts="F2"
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="relative min-h-0 grow overflow-y-auto overscroll-contain px-2 outline-none"
    >
      <div role="none" style={{ height: lines.length * ROW_PX }} />
      {near.map((line, index) => (
        <div
          key={line.id}
          role="none"
          className="absolute inset-x-2 top-0"
          style={{ height: ROW_PX, transform: `translateY(${(from + index) * ROW_PX}px)` }}
        >
          <MapRow
            id={idOf(line)}
            line={line}
            content={contents.get(line.id)}
            isFirst={from + index === 0}
            isActive={from + index === active}
            isHead={line.id === headId}
            isFavourite={line.id === favouriteId}
            onGo={onGo}
            onPoint={onActive}
            onToggle={onToggle}
          />
        </div>
      ))}
    </div>
  )
}
