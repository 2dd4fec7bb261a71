import type { MapLine } from '~/branches/map_lines'
import { classNames } from '~/components/ui/class_names'

const LANE_PX = 18
/** Deeper forks are drawn no deeper, so that their words keep room; their level is still said. */
const MAX_LANES = 9

type LanesProps = { line: MapLine<{ author: 'person' | 'model' }>; isFirst: boolean }

/** The lines before the words that show what goes on where: one lane per fork on the way. */
export function MapLanes({ line, isFirst }: LanesProps) {
  const lanes = Math.min(line.level, MAX_LANES)
  const middle = (lane: number) => (lane - 0.5) * LANE_PX
  const isOffshoot = line.kind === 'message' && line.isOffshoot
  const isEnd = line.kind === 'message' && line.isEnd
  const isOnScreen = line.kind !== 'start' && line.isOnScreen
  const own = isOnScreen ? 'bg-accent' : 'bg-line-strong'
  return (
    <span
      aria-hidden
      className="relative shrink-0 self-stretch"
      style={{ width: lanes * LANE_PX + 4 }}
    >
      {Array.from({ length: lanes - 1 }, (_, index) => (
        <span
          key={index}
          // the first lane is that of the branch on the screen
          className={classNames(
            'absolute inset-y-0 w-px',
            index === 0 ? 'bg-accent' : 'bg-line-strong'
          )}
          style={{ insetInlineStart: middle(index + 1) }}
        />
      ))}
      {isOffshoot && (
        <span
          className="absolute top-0 h-1/2 rounded-es-lg border-s border-b border-line-strong"
          style={{ insetInlineStart: middle(lanes - 1), width: LANE_PX }}
        />
      )}
      {!isOffshoot && !isFirst && (
        <span
          className={classNames('absolute top-0 h-1/2 w-px', own)}
          style={{ insetInlineStart: middle(lanes) }}
        />
      )}
      {!isEnd && (
        <span
          className={classNames('absolute bottom-0 h-1/2 w-px', own)}
          style={{ insetInlineStart: middle(lanes) }}
        />
      )}
      <Dot line={line} isOnScreen={isOnScreen} start={middle(lanes)} />
    </span>
  )
}

type DotProps = { line: LanesProps['line']; isOnScreen: boolean; start: number }

/** Full for a person, a ring for a model, small for what stands for several. */
function Dot({ line, isOnScreen, start }: DotProps) {
  const isPerson = line.kind === 'message' && line.node.author === 'person'
  const size = line.kind === 'message' ? 9 : 5
  return (
    <span
      className={classNames(
        'absolute top-1/2 -translate-1/2 rounded-full rtl:translate-x-1/2 border-[1.5px]',
        isOnScreen ? 'border-accent' : 'border-muted',
        isPerson || line.kind !== 'message' ? (isOnScreen ? 'bg-accent' : 'bg-muted') : 'bg-raised'
      )}
      style={{ insetInlineStart: start, width: size, height: size }}
    />
  )
}
