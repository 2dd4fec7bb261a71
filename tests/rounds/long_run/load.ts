import { setTimeout as sleep } from 'node:timers/promises'
import { scriptText } from '#tests/browser/chat_page'
import { RoundGuest } from '#tests/rounds/round_guest'

/** Between two messages of one browser. */
const PAUSE_MS = { least: 4_000, most: 20_000 }
/** Share of the steps in which a browser loses its line instead of writing. */
const CUTS = 0.15

/** Browsers reduced to their wire, which write, read and lose their lines by a seeded plan until they are told to stop. */
export class Load {
  readonly #guests: RoundGuest[] = []
  readonly #asked = new Map<RoundGuest, Map<string, string>>()
  readonly #work: Promise<void>[] = []
  #isOver = false
  cuts = 0

  static async start(url: string, browsers: number, random: () => number) {
    const load = new Load()
    for (let index = 0; index < browsers; index++) {
      const guest = await new RoundGuest(url).start()
      load.#guests.push(guest)
      load.#asked.set(guest, new Map())
      load.#work.push(load.#live(guest, random))
    }
    return load
  }

  get asked() {
    return [...this.#asked.values()].reduce((sum, replies) => sum + replies.size, 0)
  }

  /** Lets what runs come to its end and compares it with what was asked for. */
  async finish(withinMs: number) {
    this.#isOver = true
    await Promise.all(this.#work)
    const deadline = performance.now() + withinMs
    while (this.#open().length > 0 && performance.now() < deadline) await sleep(200)
    const all = this.#guests.flatMap((guest) => this.#results(guest))
    return {
      unfinished: all.filter(({ finals }) => finals.length === 0).length,
      doubled: all.filter(({ finals }) => finals.length > 1).length,
      wrong: all.filter(({ finals, text }) => finals.length > 0 && finals[0]!.text !== text).length,
    }
  }

  close() {
    for (const guest of this.#guests) guest.close()
  }

  async #live(guest: RoundGuest, random: () => number) {
    while (!this.#isOver) {
      await sleep(PAUSE_MS.least + random() * (PAUSE_MS.most - PAUSE_MS.least))
      if (this.#isOver) return
      if (random() < CUTS) {
        this.cuts++
        guest.cut()
        continue
      }
      const tokens = 20 + Math.floor(random() * 180)
      const replyId = guest.ask(`!script tokens=${tokens} rate=${20 + Math.floor(random() * 30)}`)
      this.#asked.get(guest)!.set(replyId, scriptText(tokens))
    }
  }

  #results(guest: RoundGuest) {
    return [...this.#asked.get(guest)!].map(([replyId, text]) => ({
      text,
      finals: guest.replies.get(replyId)!.finals,
    }))
  }

  #open() {
    return this.#guests.flatMap((guest) =>
      this.#results(guest).filter(({ finals }) => finals.length === 0)
    )
  }
}
