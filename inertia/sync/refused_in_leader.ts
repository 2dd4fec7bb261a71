import type { Refusal } from '#shared/sync/sync_backend'
import { eventKey } from '~/sync/queued_event'
import type { SyncSignal } from '~/sync/sync_channel'

const REPEAT_MS = 500

/**
 * The leader's side of an event that the server will never accept: it waits until a tab has kept the event (refused_events.ts) and
 * only then lets it go, so that a crash at any moment leaves it in one of the two places.
 */
export class RefusedInLeader {
  readonly #letGo = new Set<string>()
  readonly #waiting = new Map<string, () => void>()

  constructor(private readonly post: (signal: SyncSignal) => void) {
    globalThis.__livestoreIsRefused = (event) => this.#letGo.has(eventKey(event))
  }

  refuse = async ({ event, error }: Refusal) => {
    const { name, args } = event
    const key = eventKey(event)
    if (this.#letGo.has(key)) return
    const tell = () =>
      this.post({ type: 'refused', refusal: { event: { name, args }, why: error.message } })
    tell()
    const repeat = setInterval(tell, REPEAT_MS)
    await new Promise<void>((resolve) => this.#waiting.set(key, resolve))
    clearInterval(repeat)
  }

  kept(key: string) {
    this.#letGo.add(key)
    this.#waiting.get(key)?.()
    this.#waiting.delete(key)
  }
}
