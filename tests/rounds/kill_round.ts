import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { ProductionServer } from '#tests/production_server'
import { RoundGuest, type SeenReply } from '#tests/rounds/round_guest'

export type Victim = 'server' | 'worker'
export type RoundResult = {
  /** Replies that did not end within the time, or lost characters that had been shown. */
  lost: number
  /** Replies with more than one end, or that began more than once although the model can go on. */
  doubled: number
  /** Replies whose text is not the script's, or not what their hash says. */
  diverged: number
  /** From the start of the new process to the first new text; null when all had ended before. */
  recoveredMs: number | null
}

const WORDS = 120
const WORDS_PER_SECOND = 60
const STREAM_MS = (WORDS / WORDS_PER_SECOND) * 1000
const END_WITHIN_MS = 20_000
export const TEXT = Array.from({ length: WORDS }, (_, index) => `w${index + 1}`).join(' ')
const HASH = createHash('sha256').update(TEXT).digest('hex')

/** The production build with its worker inside, or beside it in a process of its own. */
export async function startPlant(victim: Victim) {
  const server = await ProductionServer.start({
    env: { WORKER: victim === 'worker' ? 'external' : 'inline' },
  })
  let worker = victim === 'worker' ? server.spawnAce('worker:run') : null
  return {
    server,
    async kill() {
      if (!worker) return server.end('SIGKILL')
      const exit = once(worker, 'exit')
      worker.kill('SIGKILL')
      await exit
    },
    async restart() {
      if (!worker) return server.start()
      worker = server.spawnAce('worker:run')
    },
    async stop() {
      if (worker && worker.exitCode === null) {
        const exit = once(worker, 'exit')
        worker.kill('SIGTERM')
        await exit
      }
      await server.stop()
    },
  }
}
export type Plant = Awaited<ReturnType<typeof startPlant>>

/** Some replies stream; `kill -9` at a moment of chance; whoever watched must see each of them end whole and once. */
export async function killRound(
  plant: Plant,
  random: () => number,
  streams = 4
): Promise<RoundResult> {
  const guest = await new RoundGuest(plant.server.url).start()
  try {
    for (let index = 0; index < streams; index++)
      guest.ask(
        `!script tokens=${WORDS} rate=${WORDS_PER_SECOND} seed=${Math.floor(random() * 1000)}`
      )
    const replies = [...guest.replies.values()]
    // From before the push has arrived until after the last reply has ended.
    await sleep(random() * (STREAM_MS + 300))
    await plant.kill()
    // What had been sent may still be on its way.
    await sleep(50)
    const shown = replies.map((reply) => reply.shown)
    const restartedAt = performance.now()
    await plant.restart()
    const recoveredMs = await firstNewText(replies, shown, restartedAt)
    await ended(replies, restartedAt)
    // A second end, if there were one, would come from a worker that was taken for dead.
    await sleep(500)
    return { ...judge(replies, shown), recoveredMs }
  } finally {
    guest.close()
  }
}

async function firstNewText(replies: SeenReply[], shown: string[], since: number) {
  const isWhole = (reply: SeenReply) => reply.finals.length > 0
  if (replies.every(isWhole)) return null
  while (performance.now() - since < END_WITHIN_MS) {
    if (replies.some((reply, index) => isWhole(reply) || reply.shown.length > shown[index]!.length))
      return Math.round(performance.now() - since)
    await sleep(10)
  }
  return null
}

async function ended(replies: SeenReply[], since: number) {
  while (replies.some(({ finals }) => finals.length === 0)) {
    if (performance.now() - since > END_WITHIN_MS) return
    await sleep(20)
  }
}

/** What is wrong with what a guest has seen; `shown` is what stood on the screen when the process died. */
export function judge(replies: SeenReply[], shown: string[]) {
  const count = (isBad: (reply: SeenReply, index: number) => boolean) =>
    replies.filter(isBad).length
  return {
    lost: count(
      ({ finals, discarded }, index) =>
        finals.length === 0 || discarded.length > 0 || !finals[0]!.text.startsWith(shown[index]!)
    ),
    doubled: count(({ finals, attempt }) => finals.length > 1 || attempt > 1),
    diverged: count(
      ({ finals, shown: pieces }) =>
        finals.some(
          ({ name, text, textHash }) =>
            name !== 'v1.ReplyEnded' || text !== TEXT || textHash !== HASH
        ) || !TEXT.startsWith(pieces)
    ),
  }
}

/** The same moments for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
