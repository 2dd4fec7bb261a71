import { findLiveSessions, type PersonSession } from '#app/accounts/live_sessions'
import { MAX_CONNECTIONS_PER_STORE } from '#shared/limits'

/** A socket must not outlive the right to it by more than five seconds (attack W05). */
const CHECK_INTERVAL_MS = 3_000

export type OpenConnection = {
  readonly session: PersonSession
  readonly storeId: string
  signOut(): void
}

/** All sync sockets of this process: counts them per store, and closes those whose session has ended. */
export class OpenConnections {
  readonly #connections = new Set<OpenConnection>()
  readonly #counts = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly report: (error: unknown) => void) {}

  /** False when the store has too many already. */
  add(connection: OpenConnection): boolean {
    const count = this.#counts.get(connection.storeId) ?? 0
    if (count >= MAX_CONNECTIONS_PER_STORE) return false
    this.#counts.set(connection.storeId, count + 1)
    this.#connections.add(connection)
    this.#timer ??= setInterval(() => this.#check().catch(this.report), CHECK_INTERVAL_MS).unref()
    return true
  }

  remove(connection: OpenConnection): void {
    if (!this.#connections.delete(connection)) return
    const count = this.#counts.get(connection.storeId)! - 1
    if (count > 0) this.#counts.set(connection.storeId, count)
    else this.#counts.delete(connection.storeId)
    if (this.#connections.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  async #check() {
    const connections = [...this.#connections]
    const live = await findLiveSessions(connections.map(({ session }) => session))
    for (const connection of connections)
      if (!live.has(connection.session.sessionId)) connection.signOut()
  }
}
