import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { type ChaosSite, type SiteKind, WORKERS } from '#tests/chaos/chaos_site'

export type Fault = {
  readonly site: SiteKind
  /** How often it is drawn, compared with others. */
  readonly weight: number
  /** Whether a provider may be asked again for the same reply: whoever asked first is dead, or is taken for dead. */
  readonly asksAgain: boolean
  /** Whether devices lose their connection at once, so that they must know it within five seconds. */
  readonly cuts: boolean
  /** Whether it is one that must not make the event loop of the server wait. */
  readonly locks: boolean
  /** Goes wrong and is over when it ends, but for what `ChaosSite.heal` puts right. */
  cause(site: ChaosSite, random: () => number): Promise<void>
}

const network = (cause: Fault['cause'], more: Partial<Omit<Fault, 'cause'>> = {}): Fault => ({
  site: 'plain',
  weight: 1,
  asksAgain: false,
  cuts: false,
  locks: false,
  cause,
  ...more,
})

const between = (random: () => number, from: number, to: number) => from + random() * (to - from)

/** Another process has the file for itself. */
const lock =
  (ms: number): Fault['cause'] =>
  async (site) => {
    const db = new Database(site.eventlogFile, { timeout: 2_000 })
    try {
      db.exec('begin exclusive')
      await sleep(ms)
      db.exec('rollback')
    } finally {
      db.close()
    }
  }

const HOURS_S = 3_600

export const FAULTS = {
  kill_server: network(
    async (site, random) => {
      await site.server.end('SIGKILL')
      await sleep(between(random, 0, 600))
      await site.server.start()
    },
    { weight: 3, cuts: true }
  ),
  kill_worker: {
    site: 'plain',
    weight: 1,
    asksAgain: true,
    cuts: false,
    locks: false,
    async cause(site, random) {
      const index = random() < 0.8 ? site.busyWorker() : Math.floor(random() * WORKERS)
      await site.killWorker(index)
      await sleep(between(random, 0, 3_000))
      site.startWorker(index)
    },
  },
  /** Sleeps until its lease has gone to the other worker, then wakes up and goes on. */
  stale_worker: {
    site: 'plain',
    weight: 2,
    asksAgain: true,
    cuts: false,
    locks: false,
    async cause(site, random) {
      const worker = site.workers[site.busyWorker()]!
      worker.kill('SIGSTOP')
      await sleep(between(random, 2_300, 4_000))
      worker.kill('SIGCONT')
    },
  },
  restart_server: network(
    async (site) => {
      await site.server.end('SIGTERM')
      await site.server.start()
    },
    { cuts: true }
  ),
  cuts: network(async ({ proxy }, random) => {
    for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
      proxy.cut()
      await sleep(between(random, 30, 500))
    }
  }),
  away: network(
    async ({ proxy }, random) => {
      proxy.away = true
      proxy.cut()
      await sleep(between(random, 500, 4_000))
    },
    { cuts: true }
  ),
  black_hole: network(async ({ proxy }, random) => {
    proxy.silent = true
    await sleep(between(random, 500, 5_000))
    if (random() < 0.5) proxy.cut()
  }),
  /** What was sent arrives; what is answered never does. */
  lost_answers: network(
    async ({ proxy }, random) => {
      proxy.mute = true
      await sleep(between(random, 100, 900))
      proxy.cut()
    },
    { weight: 2 }
  ),
  bad_line: network(async ({ proxy }, random) => {
    Object.assign(proxy, { latencyMs: between(random, 20, 200), jitterMs: 100, slicing: true })
    await sleep(3_000)
  }),
  corrupt_answers: network(async ({ proxy }, random) => {
    for (let left = 3; left > 0; left--) {
      proxy.corruptNextAnswer = true
      await sleep(between(random, 50, 300))
    }
  }),
  corrupt_requests: network(async ({ proxy }, random) => {
    for (let left = 3; left > 0; left--) {
      proxy.corruptNextRequest = true
      await sleep(between(random, 50, 300))
    }
  }),
  locked_short: network(lock(600), { locks: true }),
  /** Leases run out meanwhile, and whoever has the lock first afterwards goes on. */
  locked_long: network(lock(10_000), { locks: true, asksAgain: true }),
  full_disk: {
    site: 'small_disk',
    weight: 1,
    asksAgain: true,
    cuts: false,
    locks: false,
    async cause({ disk }, random) {
      disk!.fill()
      await sleep(between(random, 500, 2_500))
      disk!.empty()
    },
  },
  clock_jumps: {
    site: 'own_clock',
    weight: 1,
    asksAgain: true,
    cuts: false,
    locks: false,
    async cause({ clock }, random) {
      for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
        clock!.set(Math.floor(between(random, -2, 2) * HOURS_S))
        await sleep(between(random, 200, 1_200))
      }
    },
  },
} satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS
export const isFault = (name: string): name is FaultName => Object.hasOwn(FAULTS, name)
