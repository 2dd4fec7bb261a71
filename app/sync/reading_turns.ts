/** So long may readers keep the process for themselves. */
const TURN_MS = 8
const MOST_AT_ONCE = 256

/**
 * Lets many readers of one commit read one after the other, with room between them for everybody else.
 *
 * A page costs a few milliseconds. When 50 devices of one store read pages of half a megabyte in the same turn of the loop, others
 * waited for 600 ms (attack W11). How many go at once follows from how long the last ones took.
 */
export class ReadingTurns {
  readonly #waiting: (() => void)[] = []
  #atOnce = 1
  #isRunning = false

  take(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (this.#isRunning) return
      this.#isRunning = true
      this.#run()
    })
  }

  #run() {
    const startedAt = performance.now()
    const turns = this.#waiting.splice(0, this.#atOnce)
    for (const turn of turns) turn()
    // What the turns do runs before this.
    setImmediate(() => {
      const tookMs = performance.now() - startedAt
      if (tookMs > TURN_MS) this.#atOnce = Math.max(1, Math.floor(turns.length / 2))
      else if (turns.length === this.#atOnce)
        this.#atOnce = Math.min(MOST_AT_ONCE, this.#atOnce * 2)
      if (this.#waiting.length > 0) this.#run()
      else this.#isRunning = false
    })
  }
}
