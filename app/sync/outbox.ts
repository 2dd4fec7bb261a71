import type { WebSocket } from 'ws'
import { MAX_BUFFERED_BYTES } from '#shared/limits'
import { CLOSE_CODES, type CloseReason } from '#shared/sync/close_codes'
import type { ServerFrame } from '#shared/sync/server_frame'

/** A client that does not read does not answer the closing either. */
const CLOSE_GRACE_MS = 1_000

/** What goes out on one connection. Never holds more than `MAX_BUFFERED_BYTES` and one page for a client that does not read. */
export class Outbox {
  #pages: Promise<unknown> = Promise.resolve()

  constructor(private readonly socket: WebSocket) {}

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN
  }

  send(frame: ServerFrame): void {
    if (!this.isOpen) return
    if (this.socket.bufferedAmount > MAX_BUFFERED_BYTES) return this.close('slow_consumer')
    this.socket.send(JSON.stringify(frame))
  }

  /** Sends a page when the pages before it have left, and resolves when the network has taken it. */
  sendPage(frame: ServerFrame): Promise<unknown> {
    const send = () =>
      new Promise((taken) => {
        if (!this.isOpen) return taken(null)
        if (this.socket.bufferedAmount > MAX_BUFFERED_BYTES) this.close('slow_consumer')
        // An error here means that the connection has gone: its closing ends the pull.
        else this.socket.send(JSON.stringify(frame), taken)
      })
    this.#pages = this.#pages.then(send)
    return this.#pages
  }

  close(reason: CloseReason): void {
    this.socket.close(CLOSE_CODES[reason].code, reason)
    setTimeout(() => this.socket.terminate(), CLOSE_GRACE_MS).unref()
  }
}
