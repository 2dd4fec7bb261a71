import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { useObserved } from '~/sync/observed'
import { useOpenedStore, useStuck } from '~/sync/use_chat_store'

const STUCK = t(
  'This tab no longer follows your chats. What you wrote is kept: close other tabs of this site, then reload.'
)
const OUTDATED = t(
  'The server has been updated. Reload to go on: what you wrote and what you are writing is kept.'
)

/** Where only a reload helps: what is on the screen stays readable, and a person decides. */
export function ReloadBanner() {
  const isStuck = useStuck()
  const isOutdated = useObserved(useOpenedStore().monitor.facts).connection?.upgrade === true
  if (!isStuck && !isOutdated) return null
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-line bg-raised px-4 py-2 text-sm"
    >
      <span>{isStuck ? STUCK : OUTDATED}</span>
      <Button look="solid" size="small" onClick={() => window.location.reload()}>
        {t('Reload')}
      </Button>
    </div>
  )
}
