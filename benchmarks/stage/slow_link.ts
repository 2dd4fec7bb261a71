import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

const PACKET_BYTES = 1_400
/** What a router keeps before it lets the sender wait. */
const QUEUE_BYTES = 64 * 1024

type Line = { freeAt: number }

/**
 * A TCP proxy with the bandwidth and the latency of a bad line; both directions by themselves, all connections share them. The
 * handshake of TCP is not delayed: every client would wait one round trip more.
 *
 * Units: `latencyMs` is for one way.
 */
export class SlowLink {
  #sockets = new Set<Socket>()
  #server: Server
  readonly #up: Line = { freeAt: 0 }
  readonly #down: Line = { freeAt: 0 }

  private constructor(
    private readonly targetPort: number,
    private readonly bitsPerSecond: number,
    private readonly latencyMs: number
  ) {
    this.#server = createServer((client) => this.#accept(client))
  }

  static async listen(targetUrl: string, bitsPerSecond: number, latencyMs: number) {
    const link = new SlowLink(Number(new URL(targetUrl).port), bitsPerSecond, latencyMs)
    await new Promise<void>((resolve) => link.#server.listen(0, '127.0.0.1', resolve))
    return link
  }

  get url() {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop() {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #accept(client: Socket) {
    const server = connect(this.targetPort, '127.0.0.1')
    for (const socket of [client, server]) {
      this.#sockets.add(socket)
      socket.setNoDelay()
      socket.on('error', () => {}) // the other end goes with it
      socket.on('close', () => {
        this.#sockets.delete(socket)
        client.destroy()
        server.destroy()
      })
    }
    this.#carry(client, server, this.#up)
    this.#carry(server, client, this.#down)
  }

  #carry(from: Socket, to: Socket, line: Line) {
    let queued = 0
    from.on('data', (bytes) => {
      queued += bytes.length
      if (queued > QUEUE_BYTES) from.pause()
      for (let start = 0; start < bytes.length; start += PACKET_BYTES) {
        const packet = bytes.subarray(start, start + PACKET_BYTES)
        const now = performance.now()
        line.freeAt = Math.max(line.freeAt, now) + (packet.length * 8000) / this.bitsPerSecond
        setTimeout(
          () => {
            queued -= packet.length
            if (queued <= QUEUE_BYTES / 2) from.resume()
            if (!to.destroyed) to.write(packet)
          },
          line.freeAt - now + this.latencyMs
        )
      }
    })
  }
}
