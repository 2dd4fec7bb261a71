import {
  CircleCheckIcon,
  CloudOffIcon,
  HourglassIcon,
  type LucideIcon,
  RefreshCwIcon,
  UserRoundXIcon,
} from 'lucide-react'
import type { DeviceStorage } from '~/sync/device_storage'
import type { MemoryReason, StorageMode } from '~/sync/storage_mode'
import type { SyncFacts, SyncStatus } from '~/sync/sync_status'

type BadgeText = { Icon: LucideIcon; label: string; meaning: string; look: string }

const changes = (count: number) => (count === 1 ? 'One change' : `${count} changes`)

/** What is in the way of a connection: a browser knows when it has no network, and nothing else. */
export type Away = { readonly isOnline: boolean; readonly since: number | null }
const here: Away = { isOnline: true, since: null }

const awayWords = ({ isOnline, since }: Away) => {
  const who = isOnline ? 'The server does not answer' : 'This browser is offline'
  return since === null ? `${who}.` : `${who}; last synced ${momentOf(since)}.`
}

type BadgeWords = (waiting: number, away?: Away) => BadgeText

export const badgeTexts: Record<SyncStatus['state'], BadgeWords> = {
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
        ? `${changes(waiting)} on the way to the server.`
        : 'Comparing this browser with the server.',
    look: 'text-muted',
  }),
  offline: (_waiting, away = here) => ({
    Icon: CloudOffIcon,
    label: 'Offline',
    meaning: `${awayWords(away)} You can read and write; it is sent when you are back.`,
    look: 'text-warning',
  }),
  waiting: (waiting, away = here) => ({
    Icon: HourglassIcon,
    label: `Waiting (${waiting})`,
    meaning: `${awayWords(away)} ${changes(waiting)} kept in this browser and sent when you are back.`,
    look: 'text-warning',
  }),
  signed_out: (waiting) => ({
    Icon: UserRoundXIcon,
    label: 'Signed out',
    meaning:
      waiting > 0
        ? `This browser was signed out. ${changes(waiting)} kept here and sent when you sign in again.`
        : 'This browser was signed out, so nothing is sent or received. Your chats are still here.',
    look: 'text-danger',
  }),
}

export function connectionWords({ connection, leader, online }: SyncFacts): string {
  if (connection?.upgrade) return 'This page is older than the server'
  if (connection?.signedOut) return 'Session ended'
  if (!online) return 'This browser is offline'
  const connected = connection?.connected ?? leader?.connected
  return connected === undefined
    ? 'Connecting'
    : connected
      ? 'Connected'
      : 'No answer from the server'
}

const memoryWords: Record<MemoryReason, string> = {
  private: 'this window gives no file storage, as private windows do.',
  other_tab: 'another tab has the file, and this browser cannot share it.',
  full: 'the browser has no room left for this site.',
  unusable: 'the browser’s file storage did not open.',
}

/** What is unsent survives a reload in memory mode, too; what goes is the copy of the chats. */
export function storageWords(mode: StorageMode | null, device: DeviceStorage | null): string {
  if (mode?.kind === 'memory') {
    return `Kept in memory only: ${memoryWords[mode.because]} Chats are loaded again with each visit; unsent changes outlive a reload.`
  }
  if (device === null) return 'In this browser'
  const used = device.usedBytes === null ? '' : `, ${sizeOf(device.usedBytes)}`
  return device.persisted
    ? `In this browser${used}, protected from being cleared`
    : `In this browser${used}. It may clear them when it runs out of room; they stay on the server.`
}

const DAY_MS = 24 * 60 * 60_000

/** By the clock, with the day when that is another one. */
export function momentOf(at: number) {
  const time = new Date(at)
  const clock = time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
  return Date.now() - at < DAY_MS ? clock : `${time.toLocaleDateString()}, ${clock}`
}

const sizeOf = (bytes: number) => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`
