import type { QueuedEvent } from '~/sync/queued_event'
import type { DeviceEphemeral } from '#shared/sync/ephemeral'
import type { ToldMessage } from '#shared/sync/tell_message'
import type { RefusedEvent } from '~/sync/refused_events'
import type { StorageMode } from '~/sync/storage_mode'

/** What the leader worker tells the tabs of a store. */
export type WorkerSignal =
  | { type: 'connection'; connected: boolean; signedOut: boolean; upgrade: boolean }
  /** How much of a longer history has arrived; null when all of it is there. */
  | { type: 'history'; progress: { done: number; total: number } | null }
  /** The local database could not be opened; `reason` is SQLite's or LiveStore's text. */
  | { type: 'boot_failed'; reason: string }
  /** Another device tells something; null: it takes it back. */
  | ToldMessage
  /** The browser has no room for what was written. */
  | { type: 'storage_full' }
  /** The server was restored from an older copy and lacks these events; repeated until a tab has kept them. */
  | { type: 'lost'; events: readonly QueuedEvent[] }
  /** The server will never accept this event; repeated until a tab has kept it. */
  | { type: 'refused'; refusal: RefusedEvent }

/** What tabs tell the leader worker and each other. */
export type PageSignal =
  /** A commit does not move, for the nth time: give the tabs their last rows again, then ask the server for an event that changes nothing. */
  | { type: 'nudge'; times: number }
  /** A tab that has just opened does not know the state of the connection. */
  | { type: 'connection_asked' }
  /** For the other devices of the person; null takes back what was told under this key. */
  | { type: 'tell'; key: string; ephemeral: DeviceEphemeral | null }
  /** A person does not want to wait for the next attempt to connect. */
  | { type: 'try_now' }
  /** What the restored server lacks lies safe with the page. */
  | { type: 'lost_kept' }
  /** A refused event lies safe with the page: the leader may let it go. */
  | { type: 'refusal_kept'; key: string }
  /** The local database is about to be made anew: reload, so that its files are free. */
  | { type: 'reset' }

export type SyncSignal = WorkerSignal | PageSignal

/** Tabs that share a leader share a channel; a leader that serves one tab has a channel of its own with it. */
export const channelName = (storeId: string, { kind }: StorageMode) =>
  kind === 'shared' ? `kamba-sync:${storeId}` : `kamba-sync:${storeId}:${crypto.randomUUID()}`

/** The channel between a leader worker and its tabs beside LiveStore's own. */
export function openSyncChannel(name: string, onSignal: (signal: SyncSignal) => void) {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<SyncSignal>) => onSignal(data)
  return { post: (signal: SyncSignal) => channel.postMessage(signal) }
}
