import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'

/** Stays until it is closed: chats may look otherwise than the person remembers. */
export function RestoredBanner() {
  const { restored } = useOpenedStore()
  const resent = useObserved(restored.resent)
  if (resent === null) return null
  return (
    <div
      role="status"
      aria-label={t('Server restored')}
      className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-line bg-raised px-4 py-2 text-sm"
    >
      <span>
        {t('The server was restored from an older backup.')}{' '}
        {resent === 0
          ? t('Replies since then may be missing.')
          : t('What you wrote since is sent again, and its replies are written anew.')}
      </span>
      <Button size="small" onClick={restored.close}>
        {t('Close')}
      </Button>
    </div>
  )
}
