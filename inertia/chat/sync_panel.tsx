import type { ReactNode } from 'react'
import { occurredAt, wordsFor, writtenIn } from '~/chat/event_words'
import { KeepStorage } from '~/chat/keep_storage'
import { RefusedList } from '~/chat/refused_list'
import { badgeTexts, connectionWords, momentOf, storageWords } from '~/chat/sync_words'
import { Button, ButtonLink } from '~/components/ui/button'
import { CopyText } from '~/components/ui/copy_text'
import { OwedFiles } from '~/files/owed_files'
import { listWords } from '~/language/list_words'
import { t } from '~/language/t'
import { keptWords } from '~/offline/kept_words'
import { useKeptOffline } from '~/offline/use_kept_offline'
import { isCounted } from '~/sync/counted_events'
import { useObserved } from '~/sync/observed'
import type { QueuedEvent } from '~/sync/queued_event'
import { unsentOf } from '~/sync/sync_status'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useDevice } from '~/sync/use_device'
import { useDevicesPresent } from '~/sync/use_ephemerals'
import { useSyncStatus } from '~/sync/use_sync_status'

const SHOWN = 3

/** What waits and why, what this browser keeps and how, and the one thing to do about it. */
export function SyncPanel() {
  const { state, waiting } = useSyncStatus()
  const { monitor, storage } = useOpenedStore()
  const facts = useObserved(monitor.facts)
  const lastSyncedAt = useObserved(monitor.lastSyncedAt)
  const mode = useObserved(storage)
  const device = useDevice()
  const kept = useKeptOffline()
  const others = useDevicesPresent().map((other) => other.device)
  const { label, meaning } = badgeTexts[state](waiting, {
    isOnline: facts.online,
    since: lastSyncedAt,
  })
  return (
    <div className="flex flex-col gap-3">
      <div>
        <h2 className="font-medium">{label}</h2>
        <p className="mt-1 leading-relaxed text-muted">{meaning}</p>
      </div>
      <RefusedList />
      {waiting > 0 && <Waiting events={unsentOf(facts)} />}
      <OwedFiles />
      <dl className="flex flex-col gap-2 border-t border-line pt-3">
        <Row name={t('Connection')}>{connectionWords(facts)}</Row>
        <Row name={t('Last synced')}>
          {state === 'synced'
            ? t('Just now')
            : lastSyncedAt === null
              ? t('Never in this browser')
              : momentOf(lastSyncedAt)}
        </Row>
        <Row name={t('Your chats')}>{storageWords(mode, device?.storage ?? null)}</Row>
        {kept && <Row name={t('Offline')}>{keptWords[kept]}</Row>}
        {others.length > 0 && <Row name={t('Also open')}>{listWords(others)}</Row>}
        {device && device.tabs > 1 && (
          <Row name={t('Tabs')}>{t('{count} open in this browser', { count: device.tabs })}</Row>
        )}
      </dl>
      {device && mode?.kind !== 'memory' && <KeepStorage isKept={device.storage.persisted} />}
      <Action />
    </div>
  )
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[6rem_1fr] gap-2">
    <dt className="leading-relaxed text-muted">{name}</dt>
    <dd className="leading-relaxed wrap-anywhere">{children}</dd>
  </div>
)

function Waiting({ events }: { events: readonly QueuedEvent[] }) {
  const shown = events.filter(({ name }) => isCounted(name))
  const since = shown.map(occurredAt).find((at) => at !== null)
  const texts = shown.map(writtenIn).filter((text) => text !== null)
  return (
    <section aria-label={t('Waiting to be sent')} className="border-t border-line pt-3">
      <div className="flex items-center gap-2">
        <h3 className="grow font-medium">
          {since ? t('Waiting since {moment}', { moment: momentOf(since) }) : t('Waiting')}
        </h3>
        {texts.length > 0 && <CopyText text={texts.join('\n\n')} name={t('Copy what waits')} />}
      </div>
      <ul className="mt-1 flex flex-col gap-1 text-muted">
        {shown.slice(0, SHOWN).map((event, index) => (
          <li key={index} dir="auto" className="truncate">
            {wordsFor(event)}
          </li>
        ))}
        {shown.length > SHOWN && <li>{t('and {count} more', { count: shown.length - SHOWN })}</li>}
      </ul>
    </section>
  )
}

function Action() {
  const { state } = useSyncStatus()
  const { monitor, tryNow } = useOpenedStore()
  const { connection } = useObserved(monitor.facts)
  const reload = () => window.location.reload()
  if (connection?.upgrade)
    return (
      <Button look="solid" size="small" onClick={reload}>
        {t('Reload')}
      </Button>
    )
  if (state === 'signed_out') {
    const here = window.location.pathname + window.location.search
    return (
      <ButtonLink look="solid" size="small" href={`/sign-in?return_to=${encodeURIComponent(here)}`}>
        {t('Sign in again')}
      </ButtonLink>
    )
  }
  if (state !== 'offline' && state !== 'waiting') return null
  return (
    <Button look="solid" size="small" onClick={tryNow}>
      {t('Try now')}
    </Button>
  )
}
