/** Frames that a connection may send in a rush before it is held to `MAX_FRAMES_PER_SECOND`. */
const BURST_FRAMES = 1_000

/** Counts the frames, or the bytes, of one sender: a full bucket that refills evenly (attack W07). */
export class FrameBudget {
  #frames: number
  #at: number

  constructor(
    private readonly perSecond: number,
    now: number,
    private readonly burst = BURST_FRAMES
  ) {
    this.#frames = burst
    this.#at = now
  }

  /** False when too much has been sent. */
  spend(now: number): boolean {
    this.#refill(now)
    if (this.#frames < 1) return false
    this.#frames--
    return true
  }

  /** Takes what has come already, and returns for how many milliseconds nothing more should. */
  overdraw(count: number, now: number): number {
    this.#refill(now)
    this.#frames -= count
    return Math.max(0, (-this.#frames / this.perSecond) * 1_000)
  }

  #refill(now: number) {
    const refill = ((now - this.#at) / 1_000) * this.perSecond
    this.#frames = Math.min(this.burst, this.#frames + refill)
    this.#at = now
  }
}
