import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { newVersion, switchToVersion } from '~/offline/offline_pages'
import { useObserved } from '~/sync/observed'

/** A new version is loaded already: using it takes a moment, also without a connection. */
export function NewVersionBanner() {
  const worker = useObserved(newVersion)
  if (!worker) return null
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-line bg-raised px-4 py-2 text-sm"
    >
      <span>{t('A new version of kamba is ready. What you are writing is kept.')}</span>
      <Button look="solid" size="small" onClick={() => switchToVersion(worker)}>
        {t('Reload')}
      </Button>
      <Button size="small" onClick={() => newVersion.set(null)}>
        {t('Later')}
      </Button>
    </div>
  )
}
