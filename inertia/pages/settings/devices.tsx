import { router } from '@inertiajs/react'
import { MonitorIcon, SmartphoneIcon } from 'lucide-react'
import { useState } from 'react'
import { postForm } from '~/accounts/post_form'
import { Button } from '~/components/ui/button'
import { ConfirmDialog } from '~/components/ui/confirm_dialog'
import { agoInWords, dayInWords } from '~/components/ui/moment_words'
import { Notice } from '~/components/ui/notice'
import { t } from '~/language/t'
import { SettingsPage } from '~/layouts/settings_page'

type Device = { id: string; name: string; isThis: boolean; createdAt: number; lastSeenAt: number }
/** `now`: the server's clock, which all these times are of. */
export type DevicesProps = { isAdmin: boolean; devices: Device[]; now: number }

/** Open sockets are noted once a minute: who was seen in the last two is here now. */
const PRESENT_MS = 2 * 60_000

export default function Devices({ isAdmin, devices, now }: DevicesProps) {
  const [failed, setFailed] = useState(false)
  const others = devices.filter(({ isThis }) => !isThis)
  const post = async (path: string, values: object) => {
    const outcome = await postForm(path, values)
    setFailed(!outcome.ok)
    router.reload()
  }
  return (
    <SettingsPage
      title={t('Devices')}
      isAdmin={isAdmin}
      intro={t(
        'Browsers in which you are signed in. Signing one out ends its connection at once; what it has not sent yet stays there until you sign in again.'
      )}
    >
      {failed && (
        <Notice tone="danger">{t('That could not be done. Load the page again and look.')}</Notice>
      )}
      <ul aria-label={t('Your devices')} className="flex flex-col divide-y divide-line">
        {devices.map((device) => (
          <li key={device.id} className="flex items-center gap-4 py-4 first:pt-0">
            <DeviceText {...device} now={now} />
            {!device.isThis && (
              <ConfirmDialog
                trigger={
                  <Button size="small" aria-label={t('Sign out {name}', { name: device.name })}>
                    {t('Sign out')}
                  </Button>
                }
                title={t('Sign out {name}?', { name: device.name })}
                text={t(
                  'It is signed out at once. Chats that were read there stay in that browser until somebody clears them.'
                )}
                action={t('Sign out')}
                onConfirm={() => void post('/settings/devices/end', { id: device.id })}
              />
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div>
          <ConfirmDialog
            trigger={<Button>{t('Sign out all other devices')}</Button>}
            title={t('Sign out {count} other devices?', { count: others.length })}
            text={t('Only this browser stays signed in.')}
            action={t('Sign out')}
            onConfirm={() => void post('/settings/devices/end_others', {})}
          />
        </div>
      )}
    </SettingsPage>
  )
}

function DeviceText({ name, isThis, createdAt, lastSeenAt, now }: Device & { now: number }) {
  const Icon = /Android|iPhone|iPad|iOS/.test(name) ? SmartphoneIcon : MonitorIcon
  const day = dayInWords(createdAt)
  const isHere = isThis || now - lastSeenAt < PRESENT_MS
  return (
    <div className="flex min-w-0 grow items-start gap-3">
      <Icon size={20} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          <span dir="auto" className="truncate">
            {name}
          </span>
          {isThis && (
            <span className="rounded-full bg-accent-soft px-2 py-0.5 text-xs font-medium text-accent">
              {t('This device')}
            </span>
          )}
        </p>
        <p className="text-sm leading-relaxed text-muted">
          {isHere
            ? t('Active now, signed in since {day}', { day })
            : t('Last seen {ago}, signed in since {day}', {
                ago: agoInWords(lastSeenAt, now),
                day,
              })}
        </p>
      </div>
    </div>
  )
}
