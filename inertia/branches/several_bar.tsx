import { type AlsoAsked, MAX_ALSO } from '~/branches/also_asked'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

type SeveralBarProps = { several: AlsoAsked; onDone: () => void }

/** Below the list while several models are chosen: how many there are, and the way out. */
export function SeveralBar({ several, onDone }: SeveralBarProps) {
  const count = several.models.length + 1
  return (
    <div className="flex items-center gap-3 border-t border-line bg-accent-soft py-2 pr-2 pl-4 text-sm">
      <span role="status" className="min-w-0 grow">
        {count === 1
          ? t('Choose up to {maxAlso} more that answer every message, side by side', {
              maxAlso: MAX_ALSO,
            })
          : `${count} models answer every message${several.hasRoom ? '' : t(': that is all there is room for')}`}
      </span>
      <Button look="solid" size="small" onClick={onDone}>
        {t('Done')}
      </Button>
    </div>
  )
}
