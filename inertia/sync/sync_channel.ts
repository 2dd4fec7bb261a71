/** What the leader worker tells the tabs of a store. */
export type WorkerSignal =
  | { type: 'connection'; connected: boolean; signedOut: boolean; upgrade: boolean }
  /** The local database could not be opened; `reason` is SQLite's or LiveStore's text. */
  | { type: 'boot_failed'; reason: string }

/** What tabs tell the leader worker and each other. */
export type PageSignal =
  /** A commit does not move, for the nth time: give the tabs their last rows again, then ask the server for an event that changes nothing. */
  | { type: 'nudge'; times: number }
  /** A tab that has just opened does not know the state of the connection. */
  | { type: 'connection_asked' }
  /** The local database is about to be made anew: reload, so that its files are free. */
  | { type: 'reset' }

export type SyncSignal = WorkerSignal | PageSignal

/** The one channel between the tabs and the leader worker of a store beside LiveStore's own. */
export function openSyncChannel(storeId: string, onSignal: (signal: SyncSignal) => void) {
  const channel = new BroadcastChannel(`kamba-sync:${storeId}`)
  channel.onmessage = ({ data }: MessageEvent<SyncSignal>) => onSignal(data)
  return { post: (signal: SyncSignal) => channel.postMessage(signal) }
}
