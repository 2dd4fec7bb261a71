import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Bytes at both ends of a piece of stream that go out singly when `slicing`: frame headers lie there. */
const SLICED_BYTES = 24

/**
 * A TCP proxy that is a bad network on command. Order and content of the bytes are kept, unless `corruptNextAnswer` or `corruptNextRequest` is asked for.
 *
 * Units: `latencyMs` is for one way; up to `jitterMs` more is drawn for each piece.
 */
export class ChaosSocket {
  latencyMs = 0
  jitterMs = 0
  slicing = false
  /** What servers send comes no faster; it waits in a buffer without end, as in many a router. */
  answerBytesPerSecond = Infinity
  /** Nobody answers here. Present connections stay: see `cut`. */
  away = false
  /** Connections are taken and stay, but nothing passes until it is over. */
  silent = false
  /** What clients send passes, answers wait. */
  mute = false
  corruptNextAnswer = false
  corruptNextRequest = false
  accepted = 0
  #server: Server
  #sockets = new Set<Socket>()

  private constructor(private targetPort: number) {
    this.#server = createServer((client) => this.#accept(client))
  }

  static async listen(targetPort: number): Promise<ChaosSocket> {
    const proxy = new ChaosSocket(targetPort)
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Ends every connection without a goodbye. What was on its way is lost. */
  cut() {
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  setAway(away: boolean) {
    this.away = away
    if (away) this.cut()
  }

  async close() {
    this.cut()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #accept(client: Socket) {
    this.accepted++
    if (this.away) return client.resetAndDestroy()
    const server = connect(this.targetPort, '127.0.0.1')
    const ends = [client, server]
    for (const socket of ends) {
      this.#sockets.add(socket)
      socket.setNoDelay()
      // the other end goes with it, and an error is what a bad network is for
      socket.on('error', () => {})
      socket.on('close', () => {
        this.#sockets.delete(socket)
        for (const end of ends) end.destroy()
      })
    }
    this.#carry(client, server, { isAnswer: false })
    this.#carry(server, client, { isAnswer: true })
  }

  #carry(from: Socket, to: Socket, { isAnswer }: { isAnswer: boolean }) {
    const isHeld = () => this.silent || (isAnswer && this.mute)
    let carried = Promise.resolve()
    let dueAt = 0
    from.on('data', (bytes) => {
      dueAt = Math.max(dueAt, performance.now() + this.latencyMs + Math.random() * this.jitterMs)
      const due = dueAt
      carried = carried.then(async () => {
        const wait = due - performance.now()
        if (wait > 0) await sleep(wait)
        while (isHeld() && !to.destroyed) await sleep(10)
        // Inside of the text, not in the frame's header: no character of UTF-8 any more, masked or not.
        if (this.#takeCorruption(isAnswer)) bytes[bytes.length >> 1]! ^= 0x80
        if (isAnswer && this.answerBytesPerSecond < Infinity) await this.#trickle(to, bytes)
        else await this.#write(to, bytes)
      })
    })
  }

  #takeCorruption(isAnswer: boolean): boolean {
    const wanted = isAnswer ? this.corruptNextAnswer : this.corruptNextRequest
    if (isAnswer) this.corruptNextAnswer = false
    else this.corruptNextRequest = false
    return wanted
  }

  async #trickle(to: Socket, bytes: Buffer) {
    const portion = Math.ceil(this.answerBytesPerSecond / 100)
    for (let start = 0; start < bytes.length && !to.destroyed; start += portion) {
      await sleep(10)
      await this.#write(to, bytes.subarray(start, start + portion))
    }
  }

  async #write(to: Socket, bytes: Buffer) {
    if (to.destroyed) return
    if (!this.slicing || bytes.length < 2) return void to.write(bytes)
    const end = Math.max(SLICED_BYTES, bytes.length - SLICED_BYTES)
    const cuts = [...Array(Math.min(SLICED_BYTES, bytes.length)).keys()].map((index) => index + 1)
    for (let at = end; at <= bytes.length; at++) cuts.push(at)
    let start = 0
    for (const cut of cuts) {
      if (cut <= start) continue
      to.write(bytes.subarray(start, cut))
      start = cut
      // one turn of the loop each, so that they arrive as pieces
      await new Promise(setImmediate)
    }
  }
}
