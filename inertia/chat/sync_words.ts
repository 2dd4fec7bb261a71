import {
  CircleCheckIcon,
  CloudOffIcon,
  HourglassIcon,
  type LucideIcon,
  RefreshCwIcon,
  UserRoundXIcon,
} from 'lucide-react'
import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'
import type { DeviceStorage } from '~/sync/device_storage'
import type { MemoryReason, StorageMode } from '~/sync/storage_mode'
import type { SyncFacts, SyncStatus } from '~/sync/sync_status'

type BadgeText = { Icon: LucideIcon; label: string; meaning: string; look: string }

/** What is in the way of a connection: a browser knows when it has no network, and nothing else. */
export type Away = { readonly isOnline: boolean; readonly since: number | null }
const here: Away = { isOnline: true, since: null }

const awayWords = ({ isOnline, since }: Away) => {
  if (since === null)
    return isOnline ? t('The server does not answer.') : t('This browser is offline.')
  const moment = momentOf(since)
  return isOnline
    ? t('The server does not answer; last synced {moment}.', { moment })
    : t('This browser is offline; last synced {moment}.', { moment })
}

type BadgeWords = (waiting: number, away?: Away) => BadgeText

export const badgeTexts: Record<SyncStatus['state'], BadgeWords> = {
  synced: () => ({
    Icon: CircleCheckIcon,
    label: t('Synced'),
    meaning: t('Everything in this browser is on the server, too.'),
    look: 'text-muted',
  }),
  syncing: (waiting) => ({
    Icon: RefreshCwIcon,
    label: t('Syncing'),
    meaning:
      waiting > 0
        ? t('{count} changes on the way to the server.', { count: waiting })
        : t('Comparing this browser with the server.'),
    look: 'text-muted',
  }),
  offline: (_waiting, away = here) => ({
    Icon: CloudOffIcon,
    label: t('Offline'),
    meaning: `${awayWords(away)} ${t('You can read and write; it is sent when you are back.')}`,
    look: 'text-warning',
  }),
  waiting: (waiting, away = here) => ({
    Icon: HourglassIcon,
    label: t('Waiting ({waiting})', { waiting }),
    meaning: `${awayWords(away)} ${t(
      '{count} changes kept in this browser and sent when you are back.',
      { count: waiting }
    )}`,
    look: 'text-warning',
  }),
  signed_out: (waiting) => ({
    Icon: UserRoundXIcon,
    label: t('Signed out'),
    meaning:
      waiting > 0
        ? t(
            'This browser was signed out. {count} changes kept here and sent when you sign in again.',
            { count: waiting }
          )
        : t(
            'This browser was signed out, so nothing is sent or received. Your chats are still here.'
          ),
    look: 'text-danger',
  }),
}

export function connectionWords({ connection, leader, online }: SyncFacts): string {
  if (connection?.upgrade) return t('This page is older than the server')
  if (connection?.signedOut) return t('Session ended')
  if (!online) return t('This browser is offline')
  const connected = connection?.connected ?? leader?.connected
  return connected === undefined
    ? t('Connecting')
    : connected
      ? t('Connected')
      : t('No answer from the server')
}

const memoryWords: Record<MemoryReason, string> = {
  private: t('this window gives no file storage, as private windows do.'),
  other_tab: t('another tab has the file, and this browser cannot share it.'),
  full: t('the browser has no room left for this site.'),
  unusable: t('the browser’s file storage did not open.'),
}

/** What is unsent survives a reload in memory mode, too; what goes is the copy of the chats. */
export function storageWords(mode: StorageMode | null, device: DeviceStorage | null): string {
  if (mode?.kind === 'memory') {
    return t(
      'Kept in memory only: {reason} Chats are loaded again with each visit; unsent changes outlive a reload.',
      { reason: memoryWords[mode.because] }
    )
  }
  if (device === null) return t('In this browser')
  const place =
    device.usedBytes === null
      ? t('In this browser')
      : t('In this browser, {size}', { size: sizeOf(device.usedBytes) })
  return device.persisted
    ? t('{place}, protected from being cleared', { place })
    : t('{place}. It may clear them when it runs out of room; they stay on the server.', { place })
}

const DAY_MS = 24 * 60 * 60_000

/** By the clock, with the day when that is another one. */
export function momentOf(at: number) {
  const time = new Date(at)
  const clock = time.toLocaleTimeString(formatLocale(), { hour: '2-digit', minute: '2-digit' })
  return Date.now() - at < DAY_MS
    ? clock
    : t('{date}, {clock}', { date: time.toLocaleDateString(formatLocale()), clock })
}

const sizeOf = (bytes: number) =>
  t('{size} MB', { size: (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0) })
