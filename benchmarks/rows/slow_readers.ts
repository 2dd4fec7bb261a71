import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { inGroups } from '#benchmarks/clients/asker'
import { ask, becomeGuest, connectSession } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { residentKb } from '#benchmarks/stage/process_figures'
import { rounded } from '#benchmarks/statistics'
import { MAX_CONNECTIONS_PER_STORE } from '#shared/limits'

const LOOK_MS = 500
const RATE = 50
/** So that a reader leaves more unread than the buffers of the kernel take (a few MB). */
const CHARACTERS_PER_SECOND = 400_000
/** One reply may not be longer than an event. */
const REPLIES = 4

/**
 * Devices that open their person's stream and never read it: the memory of the server while text goes on being made for them. All
 * are devices of one person, so that the text of the replies itself is in memory once.
 */
export const slowReaders: Row = {
  name: 'slow_readers',
  title: 'Readers that never read',
  timeoutSeconds: 180,
  async run(stage) {
    const count = stage.pick(MAX_CONNECTIONS_PER_STORE - 1, 20, 4)
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
    const session = await becomeGuest(server.url)
    const writer = await connectSession(session)
    await ask(writer, 'tokens=50 rate=100')
    const readers = await inGroups(count, () => connectSession(session))
    for (const reader of readers) reader.socket.pause()
    for (let reply = 0; reply < REPLIES; reply++)
      void ask(writer, question(seconds, REPLIES)).catch(() => {}) // its end is not waited for
    const ours = await watch(server.pid)
    for (const reader of readers) reader.socket.resume()
    await sleep(1_000)
    const cut = readers.filter(({ closeCode }) => closeCode !== null).length
    for (const guest of [writer, ...readers]) guest.close()
    return {
      conditions: `${count} readers, ${seconds} s, ${CHARACTERS_PER_SECOND / 1000} KB of text a second for each; ${cut} of kamba's were cut meanwhile, to resume from their cursor`,
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
  `tokens=${RATE * (seconds + 2)} rate=${RATE} size=${CHARACTERS_PER_SECOND / RATE / share}`

function askAndTurnAway(url: string, seconds: number) {
  const asking = request(url, { method: 'POST' }, (answer) => answer.pause())
  asking.on('error', () => {}) // it is destroyed in the end
  asking.end(question(seconds, 1))
  return asking
}
