import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { ChaosSocket } from '#tests/fakes/chaos_socket'
import { freePort, ProductionServer } from '#tests/production_server'
import { type Address, ChaosDevice } from '#tests/chaos/chaos_device'
import { FakeClock } from '#tests/chaos/fake_clock'
import { ScriptedProvider } from '#tests/chaos/scripted_provider'
import { SmallDisk } from '#tests/chaos/small_disk'

export const WORKERS = 2
const PLANTS = join(import.meta.dirname, 'plants')

/** What a site has beside the usual: a data folder on a disk that can be filled, or a clock of its own. */
export type SiteKind = 'plain' | 'small_disk' | 'own_clock'
export type SiteOptions = { kind: SiteKind; plant: string | null; logLevel: string }
export type PersonAddress = Address & { person: string }

const ANSWER_WITHIN_MS = 30_000

/** The built server, two workers in processes of their own, a bad network in front, and a provider behind. */
export class ChaosSite {
  readonly workers: ChildProcess[] = []
  readonly provider = new ScriptedProvider()
  #server!: ProductionServer
  #proxy!: ChaosSocket

  private constructor(
    readonly kind: SiteKind,
    readonly disk: SmallDisk | null,
    readonly clock: FakeClock | null
  ) {}

  static async start({ kind, plant, logLevel }: SiteOptions): Promise<ChaosSite> {
    const disk = kind === 'small_disk' ? SmallDisk.mount() : null
    const clock = kind === 'own_clock' ? FakeClock.make() : null
    const site = new ChaosSite(kind, disk, clock)
    await site.provider.start()
    const port = await freePort()
    site.#proxy = await ChaosSocket.listen(port)
    const preload = plant ? ['--import', pathToFileURL(join(PLANTS, `${plant}.mjs`)).href] : []
    site.#server = await ProductionServer.start({
      port,
      nodeArgs: preload,
      env: {
        WORKER: 'external',
        LOG_LEVEL: logLevel,
        APP_URL: site.url,
        ...site.provider.env,
        ...(disk && { DATA_DIR: disk.folder }),
        ...clock?.env,
      },
    })
    while (site.workers.length < WORKERS) site.startWorker(site.workers.length)
    return site
  }

  get url(): string {
    return `http://127.0.0.1:${this.#proxy.port}`
  }
  get server(): ProductionServer {
    return this.#server
  }
  get proxy(): ChaosSocket {
    return this.#proxy
  }
  get dataFolder(): string {
    return this.disk?.folder ?? this.server.folder
  }
  get eventlogFile(): string {
    return join(this.dataFolder, 'eventlog.sqlite')
  }

  startWorker(index: number) {
    this.workers[index] = this.server.spawnAce('worker:run')
  }

  async killWorker(index: number, signal: NodeJS.Signals = 'SIGKILL') {
    const worker = this.workers[index]!
    if (worker.exitCode !== null || worker.signalCode !== null) return
    const exit = once(worker, 'exit')
    worker.kill(signal)
    await exit
  }

  /** The worker that makes a reply now, any if none does. */
  busyWorker(): number {
    const db = new Database(this.eventlogFile, { readonly: true })
    try {
      const id = db
        .prepare(`select worker_id from generations where state = 'running' limit 1`)
        .pluck()
        .get() as string | undefined
      const busy = this.workers.findIndex(({ pid }) => id?.startsWith(`${pid}-`))
      return Math.max(0, busy)
    } finally {
      db.close()
    }
  }

  /** A new guest, and how their devices get in. */
  async newPerson(person: string): Promise<PersonAddress> {
    const answer = await fetch(this.url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const storeId = /"storeId":"([^"]+)"/.exec(await answer.text())?.[1]
    if (storeId === undefined) throw new Error(`no store for a new guest: ${answer.status}`)
    return { person, storeId, url: this.url, headers: { cookie, origin: this.url } }
  }

  openDevice(name: string, address: PersonAddress): Promise<ChaosDevice> {
    return ChaosDevice.open(name, address)
  }

  /** Everything runs and lets everything pass, whatever a fault has left behind. */
  async heal() {
    Object.assign(this.proxy, {
      away: false,
      silent: false,
      mute: false,
      slicing: false,
      latencyMs: 0,
      jitterMs: 0,
      corruptNextAnswer: false,
      corruptNextRequest: false,
    })
    this.disk?.empty()
    this.clock?.set(0)
    if (!this.server.isRunning) await this.server.start()
    for (const [index, worker] of this.workers.entries()) {
      worker.kill('SIGCONT')
      if (worker.exitCode !== null || worker.signalCode !== null) this.startWorker(index)
    }
  }

  async stop() {
    for (const [index, worker] of this.workers.entries()) {
      worker.kill('SIGCONT')
      await Promise.race([this.killWorker(index, 'SIGTERM'), sleep(12_000)])
      await this.killWorker(index)
    }
    await this.server.end('SIGTERM')
    await this.proxy.close()
    await this.server.stop()
    await this.provider.stop()
    this.disk?.unmount()
    this.clock?.remove()
  }
}
