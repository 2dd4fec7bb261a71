import { ChevronDownIcon, ChevronRightIcon, EllipsisIcon, StarIcon } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { firstWords, stateWords } from '~/branches/line_words'
import { isOpen, isShut } from '~/branches/map_keys'
import { MapLanes } from '~/branches/map_lanes'
import type { MapLine, MessageLine } from '~/branches/map_lines'
import type { BranchRow } from '~/chat/branch_rows'
import type { MessageRow } from '~/chat/thread_query'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'

type MapRowProps = {
  id: string
  line: MapLine<BranchRow>
  content: MessageRow | undefined
  isFirst: boolean
  /** Where the keys are. */
  isActive: boolean
  isHead: boolean
  isFavourite: boolean
  onGo: (line: MapLine<BranchRow>) => void
  onPoint: (lineId: string) => void
  onToggle: (lineId: string) => void
}

/** One line of the map. Its keys are those of the tree around it. */
export const MapRow = memo(function MapRow(props: MapRowProps) {
  const { id, line, isActive, isHead, onGo, onPoint, onToggle } = props
  const canOpen = isShut(line) || isOpen(line)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree has the focus and the keys
    <div
      id={id}
      role="treeitem"
      aria-level={line.level}
      aria-selected={isActive}
      aria-current={isHead ? 'true' : undefined}
      aria-expanded={canOpen ? isOpen(line) : undefined}
      onClick={() => onGo(line)}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(line.id)}
      className={classNames(
        'flex h-full cursor-pointer items-center gap-1.5 rounded-lg px-1 text-sm',
        isActive && 'bg-hover ring-1 ring-accent ring-inset'
      )}
    >
      <MapLanes line={line} isFirst={props.isFirst} />
      <Words {...props} />
      {line.kind !== 'run' && canOpen && (
        <Pointed name={t('Branches')} onClick={() => onToggle(line.id)}>
          {isOpen(line) ? (
            <ChevronDownIcon size={15} />
          ) : (
            <ChevronRightIcon size={15} className="rtl:-scale-x-100" />
          )}
        </Pointed>
      )}
      {line.kind === 'message' && (
        <Pointed name={t('More')} className="pointer-fine:hidden" onClick={() => onPoint(line.id)}>
          <EllipsisIcon size={16} />
        </Pointed>
      )}
    </div>
  )
})

function Words({ line, content, isHead, isFavourite }: MapRowProps) {
  if (line.kind === 'start')
    return <span className="grow text-muted">{t('Start of the chat')}</span>
  if (line.kind === 'run')
    return (
      <span className="grow text-muted">
        {t('{count, number} messages', { count: line.count })}
      </span>
    )
  return <MessageWords {...{ line, content, isHead, isFavourite }} />
}

type WordsProps = Pick<MapRowProps, 'content' | 'isHead' | 'isFavourite'> & {
  line: MessageLine<BranchRow>
}

function MessageWords({ line, content, isHead, isFavourite }: WordsProps) {
  const { models } = useModelList()
  const { node, place } = line
  const state = stateWords(node)
  return (
    <>
      {place && (
        <span className="shrink-0 text-xs text-muted tabular-nums">
          {place.number}/{place.of}
        </span>
      )}
      {node.branchName && (
        <span
          dir="auto"
          className="max-w-40 shrink-0 truncate rounded-full bg-accent-soft px-2 text-xs leading-5 font-medium"
        >
          {node.branchName}
        </span>
      )}
      <span className={classNames('min-w-0 grow truncate', !line.isOnScreen && 'text-muted')}>
        <span className="font-medium text-ink">
          {node.author === 'person' ? t('You') : modelName(models, node.model)}
        </span>{' '}
        {content && <bdi>{firstWords(content)}</bdi>}
      </span>
      {state && (
        <span
          className={classNames(
            'shrink-0 text-xs',
            node.state === 'failed' ? 'text-danger' : 'text-muted'
          )}
        >
          {state}
        </span>
      )}
      {isFavourite && (
        <StarIcon
          size={15}
          role="img"
          aria-label={t('Favourite')}
          className="shrink-0 fill-warning text-warning"
        />
      )}
      {isHead && (
        <span className="shrink-0 rounded-full border border-accent px-1.5 text-xs leading-4.5 text-accent">
          {t('here')}
        </span>
      )}
    </>
  )
}

type PointedProps = { name: string; className?: string; onClick: () => void; children: ReactNode }

/** For pointers alone: the keys of the tree do the same. */
function Pointed({ name, className, onClick, children }: PointedProps) {
  return (
    <span
      aria-hidden
      title={name}
      onClick={(event) => {
        event.stopPropagation()
        onClick()
      }}
      className={classNames(
        'touch-target grid size-8 shrink-0 place-items-center rounded-full text-muted hover:text-ink',
        className
      )}
    >
      {children}
    </span>
  )
}
