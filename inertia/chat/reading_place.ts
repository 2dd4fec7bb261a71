/** Where the reader is: known to what moves the page for them and to what mounts the messages near them. */
export class ReadingPlace {
  #isHeld = true
  #top = 0

  /** They are at the end and want to stay there. */
  get isHeld() {
    return this.#isHeld
  }

  /** The scrollTop that is accounted for: another one means that somebody has scrolled. */
  get top() {
    return this.#top
  }

  hold() {
    this.#isHeld = true
  }

  letGo() {
    this.#isHeld = false
  }

  noteTop(top: number) {
    this.#top = top
  }

  /** What stands above the reader has another height now: nobody has scrolled. */
  shiftBy(pixels: number) {
    this.#top += pixels
  }
}
