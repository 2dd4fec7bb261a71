import { decodeServerFrame } from '#shared/sync/client/decode_frame'
import type { SocketClass } from '#shared/sync/client/socket_class'
import type { Timing } from '#shared/sync/client/timing'
import type { ClientFrame } from '#shared/sync/client_frame'
import { CLOSE_CODES } from '#shared/sync/close_codes'
import { SliceReader } from '#shared/sync/page_slices'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import type { ServerFrame } from '#shared/sync/server_frame'

/** `code` is the server's reason, our own for a frame that we could not read, or null when nothing was heard in time. */
export type SocketEnd = { readonly opened: boolean; readonly code: number | null }

export type SocketEvents = {
  onOpen(): void
  onFrame(frame: ServerFrame): void
  /** Exactly once; nothing is called after it. */
  onEnd(end: SocketEnd): void
}

export type OpenSocket = {
  send(frame: ClientFrame): void
  /** Asks for a sign of life now; the socket ends when none comes. */
  ping(): void
  close(): void
}

export type SocketOptions = {
  readonly url: string
  readonly SocketClass: SocketClass
  readonly headers?: Record<string, string>
  readonly storeId: string
  readonly timing: Timing
}

/**
 * One socket from its first byte to its end.
 *
 * The welcome must come within `connectTimeoutMs`. Then a ping goes out every `pingIntervalMs`, and a socket that stays silent for
 * `pingTimeoutMs` after it is taken for half-open (laptop slept, router forgot us: the system itself notices after minutes).
 */
export function openSocket(options: SocketOptions, events: SocketEvents): OpenSocket {
  const { url, SocketClass, headers, storeId, timing } = options
  const socket = headers ? new SocketClass(url, [], { headers }) : new SocketClass(url)
  const slices = new SliceReader()
  socket.binaryType = 'arraybuffer'
  let opened = false
  let ended = false
  let heartbeat: ReturnType<typeof setInterval> | undefined
  let silence = setTimeout(() => end(null), timing.connectTimeoutMs)

  const end = (code: number | null) => {
    if (ended) return
    close()
    events.onEnd({ opened, code })
  }
  const close = () => {
    ended = true
    clearTimeout(silence)
    clearInterval(heartbeat)
    if (socket.terminate) socket.terminate()
    else socket.close()
  }
  const send = (frame: ClientFrame) => {
    if (opened && !ended) socket.send(JSON.stringify(frame))
  }
  const ping = () => {
    if (heartbeat === undefined || ended) return
    clearTimeout(silence)
    silence = setTimeout(() => end(null), timing.pingTimeoutMs)
    send({ type: 'ping' })
  }

  socket.onopen = () => {
    if (ended) return
    opened = true
    send({ type: 'hello', version: PROTOCOL_VERSION, storeId, slices: true })
    events.onOpen()
  }
  socket.onmessage = ({ data }: { data: unknown }) => {
    if (ended) return
    const text = data instanceof ArrayBuffer ? slices.read(data) : data
    if (text === null) return heartbeat === undefined ? undefined : clearTimeout(silence)
    const frame = decodeServerFrame(text)
    // Without the welcome nobody knows which log a page is of.
    const isEarlyPage = frame?.type === 'page' && heartbeat === undefined
    if (frame === null || isEarlyPage) return end(CLOSE_CODES.internal.code)
    if (frame.type === 'welcome') heartbeat ??= setInterval(ping, timing.pingIntervalMs)
    if (heartbeat !== undefined) clearTimeout(silence)
    events.onFrame(frame)
  }
  socket.onclose = ({ code }: { code: number }) => end(code)
  // a close always follows; without a listener `ws` would throw
  socket.onerror = () => {}
  return { send, ping, close }
}
