import { useRef } from 'react'
import { badgeTexts } from '~/chat/sync_words'
import { SyncPanel } from '~/chat/sync_panel'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { Popover } from '~/components/ui/popover'
import { useAction } from '~/shortcuts/use_action'
import { usePersonFiles } from '~/files/person_files'
import { t } from '~/language/t'
import { useObserved } from '~/sync/observed'
import { untoldRefusal } from '~/sync/device_storage'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useSyncStatus } from '~/sync/use_sync_status'

/** How far this browser and the server agree: in words, with an icon; the panel behind it says more and what can be done. */
export function SyncBadge() {
  const { state, waiting } = useSyncStatus()
  const { storage, refused } = useOpenedStore()
  const inMemory = useObserved(storage)?.kind === 'memory'
  const refusedCount = useObserved(refused.list).length
  const button = useRef<HTMLButtonElement>(null)
  useAction('sync.open', () => button.current?.click())
  const files = useObserved(usePersonFiles().uploads.owed).length
  const { Icon, label, look } = badgeTexts[state](waiting)
  const additions = [
    ...(refusedCount > 0 ? [t('{count} not sent', { count: refusedCount })] : []),
    ...(files > 0 ? [t('{count} files to upload', { count: files })] : []),
    ...(inMemory ? [t('memory only')] : []),
  ]
  const isWell = (state === 'synced' || state === 'syncing') && additions.length === 0
  const text = additions.reduce((said, more) => t('{said}, {more}', { said, more }), label)
  const isUntold = useObserved(untoldRefusal) && isWell
  // seen here and announced nowhere
  const shown = isUntold
    ? t('{said}, {more}', { said: text, more: t('storage not protected') })
    : text
  return (
    <div className="flex items-center">
      <Popover
        name={t('Sync')}
        trigger={
          <Button
            ref={button}
            look="quiet"
            size="small"
            aria-label={t('{text}: what this means', { text: shown })}
            className={refusedCount > 0 ? 'text-danger' : look}
          >
            <Icon size={15} aria-hidden className="shrink-0" />
            {state === 'waiting' && (
              <span aria-hidden className="tabular-nums md:hidden">
                {waiting}
              </span>
            )}
            <span
              aria-hidden
              // a phone's header has room for what needs attention only
              className={classNames(
                'tabular-nums',
                (isWell || state === 'waiting') && 'max-md:sr-only'
              )}
            >
              {label}
              <span className="max-md:sr-only">{shown.slice(label.length)}</span>
            </span>
          </Button>
        }
      >
        <SyncPanel />
      </Popover>
      <span role="status" aria-label={t('Sync')} aria-live="polite" className="sr-only">
        {text}
      </span>
    </div>
  )
}
