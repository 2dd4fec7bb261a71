import type { SyncBackendOptions } from '#shared/sync/sync_backend'

/** One store on some server, and what may happen to it. Each case of the suite gets a fresh one. */
export type SyncSite = {
  readonly storeId: string
  /** How the person whose store it is reaches the server. */
  readonly options: SyncBackendOptions
  head(): number
  /** An event of the server's own. */
  append(): Promise<void>
  /** Connections that were tried so far. */
  attempts(): number
  /** Ends every connection without a goodbye. */
  cut(): void
  /** Cuts and refuses connections. */
  setAway(away: boolean): void
  /** Connections stay, nothing passes. */
  setSilent(silent: boolean): void
  /** What clients send arrives, answers don't. */
  setMute(mute: boolean): void
  /** The next thing that the client hears makes no sense. */
  corruptNextAnswer(): void
  /** Stops the server for a moment; its log stays. */
  restart(): Promise<void>
  /** The log is gone and begins anew. */
  replaceLog(): Promise<void>
  setSignedOut(signedOut: boolean): Promise<void>
  close(): Promise<void>
}

export type SyncSubject = { readonly name: string; open(): Promise<SyncSite> }
