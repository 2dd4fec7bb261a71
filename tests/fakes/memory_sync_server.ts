import type { Socket, SocketClass } from '#shared/sync/client/socket_class'
import { PULL_PAGE_EVENTS } from '#shared/limits'
import type { ClientFrame } from '#shared/sync/client_frame'
import type { CloseReason } from '#shared/sync/close_codes'
import { CLOSE_CODES } from '#shared/sync/close_codes'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import type { ServerFrame } from '#shared/sync/server_frame'
import type { SyncError } from '#shared/sync/sync_errors'
import type { WireEvent } from '#shared/sync/wire_event'

type Pull = { socket: MemorySocket; id: number }
type Log = { backendId: string; head: number; events: WireEvent[]; pulls: Set<Pull> }

/**
 * The rules of the log in eighty lines, without a disk or a network: a push is accepted exactly if its first parent is the head,
 * numbers are kept, gaps are legal. Sockets are made by `SocketClass` and speak the real wire; every hop takes a turn of the loop.
 */
export class MemorySyncServer {
  /** Refuses new connections, as a server that is not there. */
  away = false
  /** Takes nothing and answers nothing, as a router that forgot us. */
  silent = false
  /** Takes everything and answers nothing. */
  mute = false
  /** Closes each connection after its hello. */
  refusing: CloseReason | null = null
  /** What the next pushes and pulls are answered with, instead of being looked at; null for no error. */
  readonly pushErrors: (SyncError['kind'] | null)[] = []
  readonly pullErrors: SyncError['kind'][] = []
  /** Every frame that arrived, in order. */
  readonly received: ClientFrame[] = []
  attempts = 0
  corruptNextAnswer = false
  #logs = new Map<string, Log>()
  #sockets = new Set<MemorySocket>()

  readonly SocketClass: SocketClass = socketClassOf(this)

  log(storeId: string): Log {
    const known = this.#logs.get(storeId)
    if (known) return known
    const log = { backendId: crypto.randomUUID(), head: 0, events: [], pulls: new Set<Pull>() }
    this.#logs.set(storeId, log)
    return log
  }

  /** An event of the server's own. */
  append(storeId: string, name: string, args: unknown) {
    const { head } = this.log(storeId)
    const author = { clientId: 'server', sessionId: 'server' }
    this.#commit(storeId, [{ name, args, seqNum: head + 1, parentSeqNum: head, ...author }])
  }

  /** Sends the whole log to live pulls once more. */
  repeat(storeId: string) {
    const { events: batch, pulls, backendId } = this.log(storeId)
    for (const { socket, id } of pulls) {
      socket.answer({ type: 'page', id, batch, remaining: 0, backendId })
    }
  }

  /** The log is lost and begins anew. */
  replaceLog(storeId: string) {
    this.#logs.delete(storeId)
    this.cut()
  }

  cut(code = 1006) {
    for (const socket of this.#sockets) socket.end(code)
  }

  connect(socket: MemorySocket) {
    this.attempts++
    if (this.away) return socket.end(1006)
    this.#sockets.add(socket)
    if (!this.silent) socket.open()
  }

  disconnect(socket: MemorySocket) {
    this.#sockets.delete(socket)
    for (const { pulls } of this.#logs.values()) {
      for (const pull of pulls) if (pull.socket === socket) pulls.delete(pull)
    }
  }

  receive(socket: MemorySocket, text: string) {
    if (this.silent) return socket.break()
    const frame = JSON.parse(text) as ClientFrame
    this.received.push(frame)
    if (frame.type === 'hello') return this.#welcome(socket, frame.storeId)
    if (frame.type === 'ping') return socket.answer({ type: 'pong' })
    if (frame.type === 'push') return this.#push(socket, frame)
    if (frame.type === 'pull') return this.#pull(socket, frame)
    if (frame.type === 'nudge') return this.append(socket.storeId, 'v1.StoreNudged', {})
    if (frame.type === 'listen' || frame.type === 'tell') return
    const { pulls } = this.log(socket.storeId)
    for (const pull of pulls) {
      if (pull.socket === socket && pull.id === frame.id) pulls.delete(pull)
    }
  }

  #welcome(socket: MemorySocket, storeId: string) {
    if (this.refusing) return socket.end(CLOSE_CODES[this.refusing].code)
    const { backendId, head } = this.log(storeId)
    socket.storeId = storeId
    socket.answer({ type: 'welcome', version: PROTOCOL_VERSION, backendId, head })
  }

  #push(socket: MemorySocket, { id, batch, backendId }: ClientFrame & { type: 'push' }) {
    const error = this.#pushError(socket.storeId, batch, backendId)
    if (error) return socket.answer({ type: 'error', id, error })
    socket.answer({ type: 'pushed', id })
    this.#commit(socket.storeId, batch)
  }

  #pushError(
    storeId: string,
    batch: readonly WireEvent[],
    backendId: string | null
  ): SyncError | null {
    const log = this.log(storeId)
    const planned = this.pushErrors.shift()
    if (planned) return planError(planned)
    if (backendId !== null && backendId !== log.backendId) return mismatch(log, backendId)
    const first = batch[0]
    if (!first || (first.parentSeqNum === log.head && first.seqNum > log.head)) return null
    const provided = first.parentSeqNum
    // an item must reach a client that is ahead, so that it rebases (livestore.md, fault 5)
    if (provided > log.head) setImmediate(() => this.append(storeId, 'v1.StoreNudged', {}))
    return { kind: 'server_ahead', message: 'Pull first', expected: log.head, provided }
  }

  #pull(socket: MemorySocket, { id, cursor, live, backendId }: ClientFrame & { type: 'pull' }) {
    const log = this.log(socket.storeId)
    const planned = this.pullErrors.shift()
    if (planned) return socket.answer({ type: 'error', id, error: planError(planned) })
    if (backendId !== null && backendId !== log.backendId) {
      return socket.answer({ type: 'error', id, error: mismatch(log, backendId) })
    }
    const events = log.events.filter((event) => event.seqNum > (cursor ?? 0))
    do {
      const batch = events.splice(0, PULL_PAGE_EVENTS)
      const { backendId: from } = log
      socket.answer({ type: 'page', id, batch, remaining: events.length, backendId: from })
    } while (events.length > 0)
    if (live) log.pulls.add({ socket, id })
    else socket.answer({ type: 'end', id })
  }

  #commit(storeId: string, batch: readonly WireEvent[]) {
    if (batch.length === 0) return
    const log = this.log(storeId)
    log.events.push(...batch)
    log.head = batch.at(-1)!.seqNum
    for (const { socket, id } of log.pulls) {
      socket.answer({ type: 'page', id, batch, remaining: 0, backendId: log.backendId })
    }
  }
}

const planError = (kind: SyncError['kind']): SyncError => ({ kind, message: 'as planned' })

const mismatch = (log: Log, receivedBackendId: string): SyncError => ({
  kind: 'backend_id_mismatch',
  message: 'This log began anew',
  expectedBackendId: log.backendId,
  receivedBackendId,
})

const socketClassOf = (server: MemorySyncServer): SocketClass =>
  class extends MemorySocket {
    constructor() {
      super(server)
    }
  }

class MemorySocket implements Socket {
  onopen: unknown = null
  onmessage: unknown = null
  onclose: unknown = null
  onerror: unknown = null
  storeId = ''
  #ended = false
  #broken = false

  constructor(private server: MemorySyncServer) {
    setImmediate(() => this.#ended || server.connect(this))
  }
  send(text: string) {
    setImmediate(() => this.#ended || this.#broken || this.server.receive(this, text))
  }
  close() {
    this.end(1000)
  }
  open() {
    ;(this.onopen as () => void)()
  }
  answer(frame: ServerFrame) {
    this.deliver(JSON.stringify(frame))
  }
  deliver(data: string) {
    if (this.server.silent || this.server.mute) this.break()
    if (this.#broken) return
    const heard = this.server.corruptNextAnswer ? data.slice(1) : data
    this.server.corruptNextAnswer = false
    setImmediate(() => this.#ended || (this.onmessage as (event: unknown) => void)({ data: heard }))
  }
  /** What follows a lost frame may not arrive either: a stream of bytes has no holes. */
  break() {
    this.#broken = true
  }
  end(code: number) {
    if (this.#ended) return
    this.#ended = true
    this.server.disconnect(this)
    setImmediate(() => (this.onclose as (event: unknown) => void)({ code }))
  }
}
