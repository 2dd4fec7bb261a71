import { type AlsoAsked, MAX_ALSO } from '~/branches/also_asked'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

type SeveralBarProps = { several: AlsoAsked; onDone: () => void }

/** Below the list while several models are chosen: how many there are, and the way out. */
export function SeveralBar({ several, onDone }: SeveralBarProps) {
  return (
    <div className="flex items-center gap-3 border-t border-line bg-accent-soft py-2 ps-4 pe-2 text-sm">
      <span role="status" className="min-w-0 grow">
        {words(several)}
      </span>
      <Button look="solid" size="small" onClick={onDone}>
        {t('Done')}
      </Button>
    </div>
  )
}

function words({ models, hasRoom }: AlsoAsked) {
  const count = models.length + 1
  if (count === 1)
    return t('Choose up to {count} more that answer every message, side by side', {
      count: MAX_ALSO,
    })
  return hasRoom
    ? t('{count} models answer every message', { count })
    : t('{count} models answer every message: that is all there is room for', { count })
}
