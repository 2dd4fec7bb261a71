/** Frames that a connection may send in a rush before it is held to `MAX_FRAMES_PER_SECOND`. */
const BURST_FRAMES = 1_000

/** Counts the frames of one sender: a full bucket that refills evenly (attack W07). */
export class FrameBudget {
  #frames: number
  #at: number

  constructor(
    private readonly framesPerSecond: number,
    now: number,
    private readonly burst = BURST_FRAMES
  ) {
    this.#frames = burst
    this.#at = now
  }

  /** False when too much has been sent. */
  spend(now: number): boolean {
    const refill = ((now - this.#at) / 1_000) * this.framesPerSecond
    this.#frames = Math.min(this.burst, this.#frames + refill)
    this.#at = now
    if (this.#frames < 1) return false
    this.#frames--
    return true
  }
}
