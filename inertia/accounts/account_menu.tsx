import { ChevronsUpDownIcon, CircleUserRoundIcon, SettingsIcon } from 'lucide-react'
import { OthersWaiting } from '~/accounts/others_waiting'
import { usePerson } from '~/accounts/shown_person'
import { useSignOut } from '~/accounts/sign_out_dialog'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { Menu, MenuContent, MenuItem, MenuLabel } from '~/components/ui/menu'
import { t } from '~/language/t'
import { useSyncStatus } from '~/sync/use_sync_status'

const OFFLINE = t('You are offline: this needs the server.')
const goTo = (path: string) => window.location.assign(path)

/** Who sits here, at the foot of the list of chats. What needs the server waits for a connection. */
export function AccountMenu() {
  const { isGuest } = usePerson()
  const { state } = useSyncStatus()
  const isOffline = state === 'offline' || state === 'waiting'
  return (
    <section aria-label={t('Account')} className="border-t border-line p-2">
      <OthersWaiting />
      {isGuest ? <GuestRow isOffline={isOffline} /> : <AccountRow isOffline={isOffline} />}
    </section>
  )
}

function GuestRow({ isOffline }: { isOffline: boolean }) {
  return (
    <div className="flex items-center gap-2.5 py-1 ps-2">
      <CircleUserRoundIcon size={18} aria-hidden className="shrink-0 text-muted" />
      <span className="grow text-sm">{t('Guest')}</span>
      <IconButton name={t('Settings')} onClick={() => goTo('/settings/appearance')}>
        <SettingsIcon size={17} aria-hidden />
      </IconButton>
      <Button
        size="small"
        disabled={isOffline}
        title={isOffline ? OFFLINE : undefined}
        onClick={() => goTo(signInPath())}
      >
        {t('Sign in')}
      </Button>
    </div>
  )
}

function AccountRow({ isOffline }: { isOffline: boolean }) {
  const { name, isAdmin } = usePerson()
  const { ask, dialog } = useSignOut()
  const links = [
    { text: t('Settings'), path: '/settings/appearance', isHere: true },
    { text: t('Account'), path: '/settings/account' },
    { text: t('Devices'), path: '/settings/devices' },
    ...(isAdmin ? [{ text: t('Admin'), path: '/admin/audit' }] : []),
  ]
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            className="touch-target flex w-full items-center gap-2.5 rounded-lg px-2 py-2 text-start text-sm hover:bg-hover"
          >
            <CircleUserRoundIcon size={18} aria-hidden className="shrink-0 text-muted" />
            <span dir="auto" className="min-w-0 truncate">
              {name ?? t('Account')}
            </span>
            <ChevronsUpDownIcon size={15} aria-hidden className="ms-auto shrink-0 text-muted" />
          </button>
        }
      >
        <MenuContent side="top" align="start">
          {isOffline && (
            <MenuLabel className="max-w-56 px-2.5 py-2 text-sm leading-snug text-muted">
              {OFFLINE}
            </MenuLabel>
          )}
          {links.map(({ text, path, isHere }) => (
            <MenuItem key={path} disabled={isOffline && !isHere} onSelect={() => goTo(path)}>
              {text}
            </MenuItem>
          ))}
          <MenuItem disabled={isOffline} onSelect={ask}>
            {t('Sign out')}
          </MenuItem>
        </MenuContent>
      </Menu>
      {dialog}
    </>
  )
}

/** Back to the chat that is open. */
export const signInPath = () => `/sign-in?return_to=${encodeURIComponent(window.location.pathname)}`
