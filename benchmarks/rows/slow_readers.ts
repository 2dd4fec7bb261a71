import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { inGroups } from '#benchmarks/clients/asker'
import { ask, connectGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { residentKb } from '#benchmarks/stage/process_figures'
import { rounded } from '#benchmarks/statistics'

const LOOK_MS = 500
const RATE = 50
/** So that a reader leaves more unread than the buffers of the kernel take (a few MB). */
const WORD_CHARACTERS = 4_000
/** One reply may not be longer than an event; two have the same text as one of the baseline. */
const REPLIES_EACH = 2

/** People who open a stream and never read it: the memory of the server while text goes on being made for them. */
export const slowReaders: Row = {
  name: 'slow_readers',
  title: 'Readers that never read',
  timeoutSeconds: 180,
  async run(stage) {
    const count = stage.pick(50, 20, 4)
    const seconds = stage.pick(20, 10, 2)
    const watch = async (pid: number) => {
      const before = residentKb(pid)
      let largest = before
      for (let waited = 0; waited < seconds * 1000; waited += LOOK_MS) {
        await sleep(LOOK_MS)
        largest = Math.max(largest, residentKb(pid))
      }
      return { before, largest, mbEach: rounded((largest - before) / 1024 / count, 2) }
    }
    const sse = await stage.sse()
    const asked = Array.from({ length: count }, () => askAndTurnAway(sse.url, seconds))
    const theirs = await watch(sse.pid)
    for (const asking of asked) asking.destroy()
    await sse.stop()

    const server = await stage.kamba()
    const guests = await inGroups(count, () => connectGuest(server.url))
    const replies = guests.map((guest) => askKamba(guest, seconds))
    const ours = await watch(server.pid)
    const cut = guests.filter(({ closeCode }) => closeCode !== null).length
    for (const guest of guests) guest.close()
    void Promise.allSettled(replies)
    return {
      conditions: `${count} readers, ${seconds} s, ${(WORD_CHARACTERS * RATE) / 1000} KB of text a second for each`,
      measures: [
        {
          name: 'growth for each, at most',
          unit: 'MB',
          kamba: ours.mbEach,
          baseline: { name: 'AI SDK SSE', value: theirs.mbEach },
          goal: { atMost: 1 },
        },
      ],
      details: { kamba: { ...ours, cut }, baseline: theirs },
    }
  },
}

const question = (seconds: number, share: number) =>
  `tokens=${RATE * (seconds + 2)} rate=${RATE} size=${WORD_CHARACTERS / share}`

function askAndTurnAway(url: string, seconds: number) {
  const asking = request(url, { method: 'POST' }, (answer) => answer.pause())
  asking.on('error', () => {}) // it is destroyed in the end
  asking.end(question(seconds, 1))
  return asking
}

/** Nothing is read once the questions are in the log: the socket's own buffers fill up, then the kernel's. */
async function askKamba(guest: Awaited<ReturnType<typeof connectGuest>>, seconds: number) {
  const begun = Array.from({ length: REPLIES_EACH }, () => {
    void ask(guest, question(seconds, REPLIES_EACH)).catch(() => {}) // the end is never read
    return guest.until(({ name }) => name === 'v1.ReplyStarted')
  })
  await Promise.all(begun)
  guest.socket.pause()
}
