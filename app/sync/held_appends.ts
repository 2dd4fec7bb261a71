import type { LogTail } from '#app/sync/log_tail'

type Held = { entries: (() => void)[]; stop: () => void }

/**
 * The server's own appends that wait for the end of a hold, in the order of their calls.
 *
 * They try again together, when the store changes or the time is over, and whoever comes while some wait goes behind them.
 */
export class HeldAppends {
  readonly #held = new Map<string, Held>()

  constructor(private readonly tail: LogTail) {}

  has(storeId: string): boolean {
    return this.#held.has(storeId)
  }

  /** `enter` queues the append again. It is called synchronously, so that no later append gets ahead of it. */
  add(storeId: string, holdMs: number, enter: () => void): void {
    const held = this.#held.get(storeId)
    if (held) return void held.entries.push(enter)
    const release = () => this.#release(storeId)
    const unsubscribe = this.tail.subscribe(storeId, release)
    const timer = setTimeout(release, holdMs)
    const stop = () => {
      unsubscribe()
      clearTimeout(timer)
    }
    this.#held.set(storeId, { entries: [enter], stop })
  }

  #release(storeId: string) {
    const held = this.#held.get(storeId)
    if (!held) return
    this.#held.delete(storeId)
    held.stop()
    for (const enter of held.entries) enter()
  }
}
