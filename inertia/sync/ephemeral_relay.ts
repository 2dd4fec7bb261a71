import type { TellMessage, ToldMessage } from '#shared/sync/tell_message'
import type { SyncSignal } from '~/sync/sync_channel'

/** In the leader worker, which has the one socket: brings what tabs tell to the server, and what others tell to the tabs. */
export class EphemeralRelay {
  #tell: (message: TellMessage) => void = () => {}
  readonly #told = new Map<string, { signal: SyncSignal & { type: 'told' }; until: number }>()

  constructor(private readonly post: (signal: SyncSignal) => void) {}

  /** For the sync backend. */
  attach = (tell: (message: TellMessage) => void) => {
    this.#tell = tell
    return this.#hear
  }

  tell({ key, ephemeral }: SyncSignal & { type: 'tell' }) {
    this.#tell({ type: 'tell', key, ephemeral })
  }

  /** For a tab that has just opened. */
  repeat() {
    const now = performance.now()
    for (const [key, { signal, until }] of this.#told)
      if (until > now) this.post({ ...signal, ttlMs: until - now })
      else this.#told.delete(key)
  }

  /** Tabs forget by themselves when they hear of it. */
  disconnected() {
    this.#told.clear()
  }

  #hear = (signal: ToldMessage) => {
    if (signal.ephemeral)
      this.#told.set(signal.key, { signal, until: performance.now() + signal.ttlMs })
    else this.#told.delete(signal.key)
    this.post(signal)
  }
}
