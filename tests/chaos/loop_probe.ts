import { readFileSync } from 'node:fs'
import { WebSocket } from 'ws'
import type { ChaosSite } from '#tests/chaos/chaos_site'
import type { Address } from '#tests/chaos/chaos_device'

const EVERY_MS = 20
const NS_PER_MS = 1e6

/**
 * How long the server's event loop stood still: a ping on a direct line that does not touch the database.
 *
 * What the machine took is not the server's doing: the time in which its main thread wanted a processor and had none, and in which
 * we ourselves did not run, are subtracted.
 */
export class LoopProbe {
  longestMs = 0
  #socket: WebSocket
  #timer: NodeJS.Timeout
  #sentAt: number | null = null
  #waitedAtSend = 0
  #lateMs = 0
  #tickAt = performance.now()

  constructor(
    private readonly site: ChaosSite,
    { headers }: Address
  ) {
    this.#socket = new WebSocket(`${site.server.url.replace('http', 'ws')}/sync`, { headers })
    this.#socket.on('error', () => {}) // a server that is killed takes the probe along
    this.#socket.on('message', () => this.#answered())
    this.#timer = setInterval(() => this.#tick(), EVERY_MS)
  }

  close() {
    clearInterval(this.#timer)
    this.#socket.terminate()
  }

  #tick() {
    const now = performance.now()
    this.#lateMs += Math.max(0, now - this.#tickAt - EVERY_MS)
    this.#tickAt = now
    if (this.#sentAt !== null || this.#socket.readyState !== WebSocket.OPEN) return
    this.#lateMs = 0
    this.#waitedAtSend = this.#waitedForProcessorMs()
    this.#sentAt = now
    this.#socket.send('{"type":"ping"}')
  }

  #answered() {
    if (this.#sentAt === null) return
    const waited = this.#waitedForProcessorMs() - this.#waitedAtSend
    const took = performance.now() - this.#sentAt - waited - this.#lateMs
    this.#sentAt = null
    this.longestMs = Math.max(this.longestMs, Math.round(took))
  }

  /** Of the main thread, since it began; 0 where the kernel does not say. */
  #waitedForProcessorMs(): number {
    try {
      const stat = readFileSync(`/proc/${this.site.server.pid}/schedstat`, 'utf8')
      return Number(stat.split(' ')[1]) / NS_PER_MS
    } catch {
      return 0
    }
  }
}
