/** Long enough for the refusal to reach the client first: an item that comes before it does not wake the push. */
const AHEAD_DELAY_MS = 50
/** A client that is behind nearly always has an item on its way; this is the net below. */
const BEHIND_DELAY_MS = 1_000

type Refusal = { storeId: string; head: number; provided: number }

/**
 * Makes sure that an item arrives at every client whose push was refused.
 *
 * Answers LiveStore faults 5 and 19: a refused push is parked until the next pulled item, for ever if none comes. If the log has not
 * moved a little later, one event that changes nothing is appended.
 */
export class ParkedPushes {
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(
    private readonly headOf: (storeId: string) => number,
    private readonly nudge: (storeId: string) => void
  ) {}

  refused({ storeId, head, provided }: Refusal): void {
    const isAhead = provided > head
    const key = `${isAhead ? 'ahead' : 'behind'} ${storeId}`
    if (this.#timers.has(key)) return
    const timer = setTimeout(
      () => {
        this.#timers.delete(key)
        if (this.headOf(storeId) === head) this.nudge(storeId)
      },
      isAhead ? AHEAD_DELAY_MS : BEHIND_DELAY_MS
    )
    timer.unref()
    this.#timers.set(key, timer)
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }
}
