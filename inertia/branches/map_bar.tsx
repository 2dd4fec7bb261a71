import { useMemo } from 'react'
import { CornerDownRightIcon, PencilIcon, StarIcon } from 'lucide-react'
import { BranchNameField } from '~/branches/branch_name_field'
import { firstWords } from '~/branches/line_words'
import { useLineContents } from '~/branches/use_line_contents'
import type { BranchRow } from '~/chat/branch_rows'
import type { MessageRow } from '~/chat/thread_query'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

type MapBarProps = {
  row: BranchRow
  waiting: readonly MessageRow[]
  isFavourite: boolean
  onGo: () => void
  onName: (name: string | null) => void
  onFavourite: () => void
  /** The name is asked for from the tree, by a key. */
  isNaming: boolean
  onNaming: (isNaming: boolean) => void
}

/** What can be done at the line where the keys are, and more of its words; Tab leads here. */
export function MapBar(props: MapBarProps) {
  const { row, isFavourite, onGo, onName, onFavourite, isNaming, onNaming } = props
  const ids = useMemo(() => [row.id], [row.id])
  const content = useLineContents(ids, props.waiting).get(row.id)
  return (
    <div className="flex flex-col gap-1 border-t border-line px-2 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      {isNaming ? (
        <BranchNameField
          key={row.id}
          name={row.branchName}
          onSave={(name) => {
            onName(name)
            onNaming(false)
          }}
        />
      ) : (
        <p dir="auto" className="line-clamp-2 h-10 px-3 text-sm leading-5 text-muted">
          {content && firstWords(content)}
        </p>
      )}
      <div className="flex items-center gap-1">
        <Button look="quiet" size="small" onClick={onGo}>
          <CornerDownRightIcon size={15} aria-hidden className="rtl:-scale-x-100" /> {t('Go there')}
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-pressed={isNaming}
          onClick={() => onNaming(!isNaming)}
        >
          <PencilIcon size={14} aria-hidden /> {row.branchName ? t('Rename') : t('Name')}
        </Button>
        <Button look="quiet" size="small" aria-pressed={isFavourite} onClick={onFavourite}>
          <StarIcon
            size={15}
            aria-hidden
            className={isFavourite ? 'fill-warning text-warning' : ''}
          />
          {t('Favourite')}
        </Button>
      </div>
    </div>
  )
}
