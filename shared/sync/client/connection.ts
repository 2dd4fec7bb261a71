import {
  type OpenSocket,
  openSocket,
  type SocketEnd,
  type SocketOptions,
} from '#shared/sync/client/open_socket'
import { LOST_CONNECTION, policyOfClose, retryDelayMs } from '#shared/sync/client/retry_delay'
import { isSignedOut } from '#shared/sync/client/session_probe'
import type { ClientFrame } from '#shared/sync/client_frame'
import type { ServerFrame } from '#shared/sync/server_frame'
import type { RetryPolicy } from '#shared/sync/sync_errors'
import type { ToldMessage } from '#shared/sync/tell_message'

/** `connected`: the server has welcomed us. `signedOut`: it wants a session first. `upgrade`: it no longer speaks our version. */
export type ConnectionState = {
  readonly connected: boolean
  readonly signedOut: boolean
  readonly upgrade: boolean
}

export type Answer = Exclude<ServerFrame, { type: 'welcome' | 'pong' | 'told' }>

/** What stays open until it is forgotten: every new socket sends `frame` again. */
export type OpenRequest = {
  frame(id: number): ClientFrame
  onAnswer(answer: Answer): void
}

const events = globalThis as {
  addEventListener?(type: string, listener: () => void): void
  removeEventListener?(type: string, listener: () => void): void
}

/**
 * Keeps one socket to one store and everything that was asked over it.
 *
 * Sockets come and go; requests stay. A request that was cut off is simply sent again, so that a pull goes on from its cursor and
 * a push whose answer was lost is asked about again (the server answers `server_ahead` for what it has, the pull brings it).
 * Callbacks run outside of Effect and must only note or queue something (livestore.md, fault 23).
 */
export class Connection {
  #options: SocketOptions
  #onState: (state: ConnectionState) => void
  #state: ConnectionState = { connected: false, signedOut: false, upgrade: false }
  #socket: OpenSocket | null = null
  #requests = new Map<number, OpenRequest>()
  #pongs = new Set<() => void>()
  #nextId = 1
  #backendId = ''
  #failures = 0
  #welcomedAt = 0
  #retry: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(
    options: SocketOptions,
    onState: (state: ConnectionState) => void,
    private readonly onTold?: (told: ToldMessage) => void
  ) {
    this.#options = options
    this.#onState = onState
    events.addEventListener?.('online', this.#online)
    events.addEventListener?.('offline', this.#offline)
    this.#connect()
  }

  /** Of the log that the last welcome was from; empty before the first. */
  get backendId(): string {
    return this.#backendId
  }

  /** Opens a request and returns its id. */
  ask(request: OpenRequest): number {
    const id = this.#nextId++
    this.#requests.set(id, request)
    this.#socket?.send(request.frame(id))
    return id
  }

  /** Ends a request. The server is not told. */
  forget(id: number) {
    this.#requests.delete(id)
  }

  /** Sent only if there is a socket now: for what is worthless later. */
  send(frame: ClientFrame) {
    this.#socket?.send(frame)
  }

  /** Calls back at the next answer to a ping. Returns a function that takes the wish back. */
  ping(onPong: () => void): () => void {
    this.#pongs.add(onPong)
    this.#socket?.ping()
    return () => this.#pongs.delete(onPong)
  }

  close() {
    this.#closed = true
    events.removeEventListener?.('online', this.#online)
    events.removeEventListener?.('offline', this.#offline)
    clearTimeout(this.#retry)
    this.#requests.clear()
    this.#socket?.close()
    this.#socket = null
  }

  #online = () => {
    if (this.#socket) return this.#socket.ping()
    this.#failures = 0
    this.#connect()
  }

  /** The socket may outlive a short gap: a ping tells within `pingTimeoutMs`, long before the next heartbeat. */
  #offline = () => this.#socket?.ping()

  #connect() {
    clearTimeout(this.#retry)
    if (this.#closed || this.#state.upgrade) return
    this.#socket = openSocket(this.#options, {
      onOpen: () => this.#requests.forEach((request, id) => this.send(request.frame(id))),
      onFrame: (frame) => this.#received(frame),
      onEnd: (end) => this.#ended(end),
    })
  }

  #received(frame: ServerFrame) {
    if (frame.type === 'welcome') {
      this.#welcomedAt = performance.now()
      this.#backendId = frame.backendId
      this.#tell({ connected: true, signedOut: false, upgrade: false })
      if (this.#pongs.size > 0) this.#socket?.ping()
      if (this.onTold) this.send({ type: 'listen' })
    } else if (frame.type === 'pong') {
      for (const onPong of this.#pongs) onPong()
      this.#pongs.clear()
    } else if (frame.type === 'told') {
      this.onTold?.(frame)
    } else if (frame.id !== null) {
      this.#requests.get(frame.id)?.onAnswer(frame)
    }
  }

  #ended({ opened, code }: SocketEnd) {
    const { timing, url, headers } = this.#options
    const policy = code === null ? LOST_CONNECTION : policyOfClose(code)
    const wasStable =
      this.#state.connected && performance.now() - this.#welcomedAt >= timing.stableAfterMs
    if (wasStable) this.#failures = 0
    this.#socket = null
    this.#tell({
      connected: false,
      signedOut: this.#state.signedOut || policy.type === 'reauthenticate',
      upgrade: policy.type === 'upgrade',
    })
    this.#connectLater(this.#state.signedOut ? { type: 'reauthenticate' } : policy)
    if (opened || this.#closed) return
    void isSignedOut(url, headers, timing.connectTimeoutMs).then((signedOut) => {
      if (!signedOut || this.#closed || this.#state.connected || this.#state.signedOut) return
      this.#tell({ connected: false, signedOut: true, upgrade: false })
      if (this.#socket === null) this.#connectLater({ type: 'reauthenticate' })
    })
  }

  #connectLater(policy: RetryPolicy) {
    clearTimeout(this.#retry)
    const delay = retryDelayMs(policy, this.#failures++, this.#options.timing)
    if (delay !== null) this.#retry = setTimeout(() => this.#connect(), delay)
  }

  #tell(state: ConnectionState) {
    const before = this.#state
    this.#state = state
    const same =
      before.connected === state.connected &&
      before.signedOut === state.signedOut &&
      before.upgrade === state.upgrade
    if (!same && !this.#closed) this.#onState(state)
  }
}
