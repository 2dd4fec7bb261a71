import type { Ephemeral } from '#shared/sync/ephemeral'
import type { ToldMessage } from '#shared/sync/tell_message'
import { Observed } from '~/sync/observed'

export type Heard = { readonly ephemeral: Ephemeral; readonly heardAt: number }
type Entry = Heard & { readonly timer: ReturnType<typeof setTimeout> }

/** What others have told and is true now. Each entry ends by itself, however the line to the server is. */
export class HeardEphemerals {
  readonly current = new Observed<readonly Heard[]>([])
  readonly #entries = new Map<string, Entry>()

  hear({ key, ephemeral, ttlMs }: Omit<ToldMessage, 'type'>) {
    clearTimeout(this.#entries.get(key)?.timer)
    this.#entries.delete(key)
    if (ephemeral) {
      const timer = setTimeout(() => this.hear({ key, ephemeral: null, ttlMs: 0 }), ttlMs)
      this.#entries.set(key, { ephemeral, heardAt: performance.now(), timer })
    }
    this.#show()
  }

  /** The connection is gone: nobody says any more whether it is still true. */
  forget() {
    for (const { timer } of this.#entries.values()) clearTimeout(timer)
    this.#entries.clear()
    this.#show()
  }

  #show() {
    this.current.set(
      [...this.#entries.values()].map(({ ephemeral, heardAt }) => ({ ephemeral, heardAt }))
    )
  }
}
