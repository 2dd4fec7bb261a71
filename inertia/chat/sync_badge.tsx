import {
  CircleCheckIcon,
  CloudOffIcon,
  HourglassIcon,
  type LucideIcon,
  RefreshCwIcon,
  UserRoundXIcon,
} from 'lucide-react'
import { Button } from '~/components/ui/button'
import { Popover } from '~/components/ui/popover'
import type { SyncStatus } from '~/sync/sync_status'
import { useSyncStatus } from '~/sync/use_sync_status'

type BadgeText = { Icon: LucideIcon; label: string; meaning: string; look: string }

const events = (count: number) => (count === 1 ? 'One change' : `${count} changes`)

const badges: Record<SyncStatus['state'], (waiting: number) => BadgeText> = {
  synced: () => ({
    Icon: CircleCheckIcon,
    label: 'Synced',
    meaning: 'Everything in this browser is on the server, too.',
    look: 'text-muted',
  }),
  syncing: (waiting) => ({
    Icon: RefreshCwIcon,
    label: 'Syncing',
    meaning:
      waiting > 0
        ? `${events(waiting)} on the way to the server.`
        : 'Comparing this browser with the server.',
    look: 'text-muted',
  }),
  offline: () => ({
    Icon: CloudOffIcon,
    label: 'Offline',
    meaning: 'The server cannot be reached. You can read and write; it is sent when you are back.',
    look: 'text-warning',
  }),
  waiting: (waiting) => ({
    Icon: HourglassIcon,
    label: `Waiting (${waiting})`,
    meaning: `The server cannot be reached. ${events(waiting)} kept in this browser and sent when you are back.`,
    look: 'text-warning',
  }),
  signed_out: (waiting) => ({
    Icon: UserRoundXIcon,
    label: 'Signed out',
    meaning: `This browser’s session has ended, so nothing is sent. Reload the page to go on.${
      waiting > 0 ? ` ${events(waiting)} kept here.` : ''
    }`,
    look: 'text-danger',
  }),
}

/** How far this browser and the server agree: in words, with an icon, explained on demand. */
export function SyncBadge() {
  const { state, waiting } = useSyncStatus()
  const { Icon, label, meaning, look } = badges[state](waiting)
  return (
    <div className="flex items-center">
      <Popover
        trigger={
          <Button
            look="quiet"
            size="small"
            aria-label={`${label}: what this means`}
            className={look}
          >
            <Icon size={15} aria-hidden className="shrink-0" />
            <span aria-hidden className="tabular-nums">
              {label}
            </span>
          </Button>
        }
      >
        <p className="font-medium">{label}</p>
        <p className="mt-1 leading-relaxed text-muted">{meaning}</p>
      </Popover>
      <span role="status" aria-label="Sync" aria-live="polite" className="sr-only">
        {label}
      </span>
    </div>
  )
}
