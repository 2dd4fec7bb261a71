import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'

const GRACE_MS = 5_000

/** Ends sockets whose other side has gone or no longer reads. */
export class Heartbeat {
  readonly #seen = new WeakSet<WebSocket>()
  readonly #sent = new WeakMap<WebSocket, number>()
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly sockets: () => Iterable<WebSocket>) {}

  start(intervalMs: number): void {
    this.#timer ??= setInterval(() => {
      for (const socket of this.sockets()) this.#check(socket)
    }, intervalMs).unref()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  add(socket: WebSocket): void {
    const seen = () => this.#seen.add(socket)
    seen()
    socket.on('pong', seen)
    socket.on('message', seen)
  }

  #check(socket: WebSocket) {
    const wasSeen = this.#seen.delete(socket)
    const sent = bytesTaken(socket)
    const moves = sent > (this.#sent.get(socket) ?? 0)
    this.#sent.set(socket, sent)
    // On a slow line the ping stands behind a page: as long as bytes go out, somebody is there.
    if (wasSeen || (moves && socket.bufferedAmount > 0)) return socket.ping()
    socket.close(4408, 'no answer')
    setTimeout(() => socket.terminate(), GRACE_MS).unref()
  }
}

/** Bytes that the operating system has taken from us: `ws` itself does not say. */
function bytesTaken(socket: WebSocket): number {
  const { _socket: tcp } = socket as unknown as { _socket?: Socket }
  return tcp ? tcp.bytesWritten - tcp.writableLength : 0
}
