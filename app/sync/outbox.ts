import type { WebSocket } from 'ws'
import { MAX_BUFFERED_BYTES, PAGE_SLICE_BYTES } from '#shared/limits'
import { syncCounts } from '#app/sync/sync_metrics'
import { CLOSE_CODES, type CloseReason } from '#shared/sync/close_codes'
import { sliced } from '#shared/sync/page_slices'
import type { ServerFrame } from '#shared/sync/server_frame'

/** A client that does not read does not answer the closing either. */
const CLOSE_GRACE_MS = 5_000
/** A line with less than this ahead of it is free. */
const FREE_BYTES = 16_384

/**
 * What goes out on one connection.
 *
 * Pages wait for each other: for a client that does not read, the server holds one page and at most `MAX_BUFFERED_BYTES` of
 * answers, then it cuts the line (attack W11). The page itself does not count: a large one on a slow line is no fault.
 */
export class Outbox {
  #pages: Promise<unknown> = Promise.resolve()
  #pageBytes = 0
  /** Whether the client has said that it puts large pages together from slices. */
  takesSlices = false

  constructor(private readonly socket: WebSocket) {}

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN
  }

  send(frame: ServerFrame): void {
    if (!this.isOpen) return
    if (this.socket.bufferedAmount - this.#pageBytes > MAX_BUFFERED_BYTES)
      return this.close('slow_consumer')
    this.#sendText(frame)
  }

  /** For what is worth nothing later: sent only if next to nothing waits, and never kept (attack W11). */
  sendIfFree(frame: ServerFrame): void {
    if (this.isOpen && this.socket.bufferedAmount < FREE_BYTES) this.#sendText(frame)
  }

  /** Sends a page when the pages before it have left, and resolves when the network has taken it. */
  sendPage(frame: ServerFrame): Promise<unknown> {
    this.#pages = this.#pages.then(() => this.#sendNow(Buffer.from(JSON.stringify(frame))))
    return this.#pages
  }

  close(reason: CloseReason): void {
    this.socket.close(CLOSE_CODES[reason].code, reason)
    setTimeout(() => this.socket.terminate(), CLOSE_GRACE_MS).unref()
  }

  #sendText(frame: ServerFrame) {
    const text = JSON.stringify(frame)
    // UTF-16 units: of these short frames all but a name or two is ASCII.
    count(frame.type, text.length)
    this.socket.send(text)
  }

  async #sendNow(page: Buffer) {
    if (!this.isOpen) return
    count('page', page.byteLength)
    const isSliced = this.takesSlices && page.byteLength > PAGE_SLICE_BYTES
    for (const data of isSliced ? sliced(page) : [page]) {
      if (!this.isOpen) return
      this.#pageBytes = data.byteLength
      // An error here means that the connection has gone: its closing ends the pull.
      await new Promise((taken) => this.socket.send(data, { binary: isSliced }, taken))
      this.#pageBytes = 0
    }
  }
}

function count(type: ServerFrame['type'], bytes: number) {
  syncCounts.framesSent.add(type)
  syncCounts.bytesSent += bytes
}
