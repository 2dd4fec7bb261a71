import type { MapLine } from '~/branches/map_lines'
import { BACK_KEY, ON_KEY } from '~/language/arrow_keys'

const PAGE = 10

export type MapMove = { readonly to: number } | { readonly toggle: string }

/** What a key does in the map, by the pattern of a tree: null for a key that does nothing here. */
export function mapMove(
  key: string,
  lines: readonly Pick<MapLine<unknown>, 'id' | 'level'>[],
  index: number
): MapMove | null {
  const last = lines.length - 1
  const line = lines[index]
  if (!line) return null
  if (key === 'ArrowDown') return { to: Math.min(last, index + 1) }
  if (key === 'ArrowUp') return { to: Math.max(0, index - 1) }
  if (key === 'Home') return { to: 0 }
  if (key === 'End') return { to: last }
  if (key === 'PageDown') return { to: Math.min(last, index + PAGE) }
  if (key === 'PageUp') return { to: Math.max(0, index - PAGE) }
  if (key === ON_KEY) {
    if (isShut(line as MapLine<unknown>)) return { toggle: line.id }
    return { to: (lines[index + 1]?.level ?? 0) > line.level ? index + 1 : index }
  }
  if (key !== BACK_KEY) return null
  if (isOpen(line as MapLine<unknown>)) return { toggle: line.id }
  const above = lines.slice(0, index).findLastIndex(({ level }) => level < line.level)
  return { to: above === -1 ? index : above }
}

/** Whether a line has something to open, and whether that is shown. */
export const isShut = (line: MapLine<unknown>) => line.kind === 'run' || line.branches === 'hidden'
export const isOpen = (line: MapLine<unknown>) => line.kind !== 'run' && line.branches === 'shown'
