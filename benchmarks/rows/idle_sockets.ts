import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { inGroups } from '#benchmarks/clients/asker'
import { becomeGuest, connectSession, type Session } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { settledMemory } from '#benchmarks/stage/process_figures'
import { rounded, summary } from '#benchmarks/statistics'

const WARM_UP_SOCKETS = 50
const PINGS_AT_ONCE = 5

type Idle = { ping(): Promise<unknown>; isOpen(): boolean; close(): void }

/** Signed in, pulling live, and silent: each socket has a guest and a store of its own. They belong to this process, not to the server's. */
export const idleSockets: Row = {
  name: 'idle_sockets',
  title: 'Idle signed-in sockets',
  timeoutSeconds: 240,
  async run(stage) {
    const count = stage.pick(3_000, 1_000, 40)
    const pings = stage.pick(2_000, 500, 20)
    const measure = async (makeSocket: () => Promise<Idle>, pid: number) => {
      const warming = await inGroups(WARM_UP_SOCKETS, makeSocket)
      const before = await settledMemory(pid)
      const sockets = await inGroups(count, makeSocket)
      await sleep(2_000)
      const after = await settledMemory(pid)
      const delays: number[] = []
      const ping = async (_: unknown, first: number) => {
        for (let index = first; index < pings; index += PINGS_AT_ONCE) {
          const began = performance.now()
          const pong = sockets[Math.floor(Math.random() * count)]!.ping()
          if ((await Promise.race([pong, sleep(5_000, 'late')])) === 'late') return
          delays.push(performance.now() - began)
        }
      }
      await Promise.all(Array.from({ length: PINGS_AT_ONCE }, ping))
      const errors = sockets.filter((socket) => !socket.isOpen()).length + pings - delays.length
      for (const socket of [...warming, ...sockets]) socket.close()
      return {
        kb: rounded((after.resident - before.resident) / count),
        liveKb: rounded((after.live - before.live) / count),
        ping: summary(delays),
        health: { errors },
      }
    }
    const bare = await stage.bareSockets()
    const theirs = await measure(() => bareSocket(bare.url), bare.pid)
    await bare.stop()
    const server = await stage.kamba({ collectsOnSignal: true })
    // Visits are over before anything is measured.
    const sessions = await inGroups(count + WARM_UP_SOCKETS, () => becomeGuest(server.url))
    const ours = await measure(() => guestSocket(sessions.pop()!), server.pid)
    const health = { kamba: ours.health, baseline: theirs.health }
    const ws = (value: number) => ({ name: 'bare ws', value })
    return {
      conditions: `${count.toLocaleString('en')} sockets, each of a person of its own who has visited before; memory after a collection`,
      measures: [
        {
          name: 'memory of a socket',
          unit: 'KB',
          kamba: ours.kb,
          baseline: ws(theirs.kb),
          goal: { atMost: 25 },
          health,
        },
        {
          name: 'of it objects that are alive',
          unit: 'KB',
          kamba: ours.liveKb,
          baseline: ws(theirs.liveKb),
        },
        {
          name: 'ping p99',
          unit: 'ms',
          kamba: ours.ping.p99,
          baseline: ws(theirs.ping.p99),
          goal: { atMost: 50 },
          health,
        },
      ],
      details: { kamba: ours, baseline: theirs },
    }
  },
}

async function guestSocket(session: Session): Promise<Idle> {
  const guest = await connectSession(session)
  const isOpen = () => guest.closeCode === null
  return { ping: guest.ping, isOpen, close: guest.close }
}

async function bareSocket(url: string): Promise<Idle> {
  const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false })
  await once(socket, 'open')
  return {
    ping: () => {
      socket.send('{"type":"ping"}')
      return once(socket, 'message')
    },
    isOpen: () => socket.readyState === WebSocket.OPEN,
    close: () => socket.terminate(),
  }
}
