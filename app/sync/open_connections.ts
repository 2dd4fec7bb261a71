import logger from '@adonisjs/core/services/logger'
import { onSessionsEnded } from '#app/accounts/devices/ended_sessions'
import { findLiveSessions, type PersonSession } from '#app/accounts/devices/live_sessions'
import { noteSeen } from '#app/accounts/devices/seen_devices'
import { FrameBudget } from '#app/sync/frame_budget'
import {
  MAX_CONNECTIONS_PER_STORE,
  MAX_STORE_BYTES_PER_SECOND,
  MAX_STORE_FRAMES_PER_SECOND,
} from '#shared/limits'

/** A socket must not outlive the right to it by more than five seconds (attack W05). */
const CHECK_INTERVAL_MS = 3_000
/** How exactly Settings > Devices knows when a device was there. */
const NOTE_INTERVAL_MS = 60_000

/** Fifty devices that come back at once, each with its requests. */
const STORE_BURST_FRAMES = 5_000

/** The longest message some six times over. */
const STORE_BURST_BYTES = 16 * 1024 * 1024

type OpenStore = {
  connections: number
  readonly frames: FrameBudget
  readonly bytes: FrameBudget
}
export type OpenConnection = {
  readonly session: PersonSession
  readonly storeId: string
  /** Bytes that wait for the client to read them. */
  readonly bufferedBytes: number
  signOut(): void
}

/** All sync sockets of this process: counts them per store, and closes those whose session has ended. */
export class OpenConnections {
  readonly #connections = new Set<OpenConnection>()
  readonly #stores = new Map<string, OpenStore>()
  #timer: NodeJS.Timeout | undefined
  #notedAt = -NOTE_INTERVAL_MS

  constructor(private readonly report: (error: unknown) => void) {}

  get size(): number {
    return this.#connections.size
  }

  get bufferedBytes(): number {
    let bytes = 0
    for (const connection of this.#connections) bytes += connection.bufferedBytes
    return bytes
  }

  /** False when the store has too many already. */
  add(connection: OpenConnection): boolean {
    const store = this.#stores.get(connection.storeId) ?? openStore()
    if (store.connections >= MAX_CONNECTIONS_PER_STORE) return false
    store.connections++
    this.#stores.set(connection.storeId, store)
    this.#connections.add(connection)
    this.#timer ??= setInterval(() => this.#check().catch(this.report), CHECK_INTERVAL_MS).unref()
    return true
  }

  /**
   * Counts a frame. Returns for how many milliseconds its connection should not be read, or null when the connections of the store
   * send too many frames. A megabyte costs some 15 ms to read, whatever comes of it.
   */
  received({ storeId }: OpenConnection, bytes: number): number | null {
    const store = this.#stores.get(storeId)
    const now = performance.now()
    if (!store) return 0
    return store.frames.spend(now) ? store.bytes.overdraw(bytes, now) : null
  }

  remove(connection: OpenConnection): void {
    if (!this.#connections.delete(connection)) return
    const store = this.#stores.get(connection.storeId)!
    if (--store.connections === 0) this.#stores.delete(connection.storeId)
    if (this.#connections.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  /** Signed out here: their sockets close at once. Those that ended elsewhere are found by the next look. */
  signOut(sessionIds: ReadonlySet<string>): void {
    for (const connection of this.#connections)
      if (sessionIds.has(connection.session.sessionId)) connection.signOut()
  }

  async #check() {
    const connections = [...this.#connections]
    const live = await findLiveSessions(connections.map(({ session }) => session))
    for (const connection of connections)
      if (!live.has(connection.session.sessionId)) connection.signOut()
    await this.#noteSeen(live)
  }

  /** Without it a device that has been open for days would look as if nobody had been there. */
  async #noteSeen(live: ReadonlySet<string>) {
    if (performance.now() - this.#notedAt < NOTE_INTERVAL_MS) return
    this.#notedAt = performance.now()
    await noteSeen(live)
  }
}

const openStore = (now = performance.now()): OpenStore => ({
  connections: 0,
  frames: new FrameBudget(MAX_STORE_FRAMES_PER_SECOND, now, STORE_BURST_FRAMES),
  bytes: new FrameBudget(MAX_STORE_BYTES_PER_SECOND, now, STORE_BURST_BYTES),
})

/** Those of this process. */
export const openConnections = new OpenConnections((error) =>
  logger.error({ err: error }, 'the sessions of open sockets could not be checked')
)
onSessionsEnded((sessionIds) => openConnections.signOut(sessionIds))
