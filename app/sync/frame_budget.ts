/** Frames that a connection may send in a rush before it is held to `MAX_FRAMES_PER_SECOND`. */
const BURST_FRAMES = 1_000

/** Counts the frames of one connection: a full bucket that refills evenly (attack W07). */
export class FrameBudget {
  #frames = BURST_FRAMES
  #at: number

  constructor(
    private readonly framesPerSecond: number,
    now: number
  ) {
    this.#at = now
  }

  /** False when the connection has sent too much. */
  spend(now: number): boolean {
    const refill = ((now - this.#at) / 1_000) * this.framesPerSecond
    this.#frames = Math.min(BURST_FRAMES, this.#frames + refill) - 1
    this.#at = now
    return this.#frames >= 0
  }
}
