import { t } from '~/language/t'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'

/** In a browser that several people share: why something of somebody else is still kept here. */
export function OthersWaiting() {
  const count = useObserved(useOpenedStore().othersWaiting)
  if (count === 0) return null
  return (
    <p className="px-2 pt-1 pb-2 text-xs leading-snug text-muted">
      {t(
        '{count} changes of another account are kept in this browser until that person signs in again.',
        { count }
      )}
    </p>
  )
}
