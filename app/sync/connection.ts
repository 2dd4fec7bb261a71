import type { WebSocket } from 'ws'
import { EphemeralVoice } from '#app/sync/ephemeral_voice'
import type { Ephemerals } from '#app/sync/ephemerals'
import type { Eventlog } from '#app/sync/eventlog'
import { FrameBudget } from '#app/sync/frame_budget'
import { decodeFrame } from '#app/sync/frame_decoder'
import { Outbox } from '#app/sync/outbox'
import { Pull } from '#app/sync/pull'
import { refuseBackend } from '#app/sync/push_rules'
import { StorageError } from '#app/sync/storage_errors'
import { syncCounts } from '#app/sync/sync_metrics'
import { MAX_FRAME_BYTES, MAX_FRAMES_PER_SECOND, MAX_LIVE_PULLS } from '#shared/limits'
import type { ClientFrame } from '#shared/sync/client_frame'
import type { CloseReason } from '#shared/sync/close_codes'
import type { HelloMessage } from '#shared/sync/hello_message'
import { OLDEST_PROTOCOL_VERSION, PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import type { PullMessage } from '#shared/sync/pull_message'
import type { PushMessage } from '#shared/sync/push_message'
import type { SyncError } from '#shared/sync/sync_errors'

export type ConnectionOptions = {
  eventlog: Eventlog
  ephemerals: Ephemerals
  /** Asked once, by the hello. */
  mayOpen: (storeId: string) => boolean
  /** Resolves when the store may be read and written: chats that are on their way into it come first. */
  whenReady?: (storeId: string) => Promise<void>
  /** Asked before every push: what a signed-out browser still sends is not stored. */
  isSignedIn: () => Promise<boolean>
  /** Told of every frame: milliseconds for which no more is read, or null when all connections of the store send too many. */
  received: (bytes: number) => number | null
  log: Record<'debug' | 'info' | 'warn', (details: object, message: string) => void>
  report: (error: unknown) => void
}

type OpenStore = { storeId: string; backendId: string; version: number }
type StoreFrame = Exclude<ClientFrame, { type: 'hello' | 'ping' }>

/**
 * One client on one socket: reads its frames, speaks for one store, which the hello names, and answers.
 *
 * Nothing that arrives here may throw: a bad frame gets a named error, a hopeless one closes the socket, the process goes on.
 * Source: docs/protocol.md
 */
export class Connection {
  readonly #outbox: Outbox
  readonly #budget = new FrameBudget(MAX_FRAMES_PER_SECOND, performance.now())
  readonly #pulls = new Map<number, Pull>()
  /** Frames that came while the store was being opened; null before the hello and when it is open. */
  #early: StoreFrame[] | null = null
  #store: OpenStore | null = null
  #voice: EphemeralVoice | null = null
  #cursor: number | null = null
  readonly #warnedOf = new Set<string>(['server_ahead'])
  #isClosed = false
  #pendingBytes = 0
  #isResting = false
  /** Pushes are stored in the order in which they came. */
  #signedIn: Promise<boolean> = Promise.resolve(true)

  constructor(
    private readonly socket: WebSocket,
    private readonly options: ConnectionOptions
  ) {
    this.#outbox = new Outbox(socket)
  }

  /** How far the client has been served by its pulls; null without one. */
  get cursor(): number | null {
    for (const pull of this.#pulls.values()) this.#cursor = Math.max(this.#cursor ?? 0, pull.cursor)
    return this.#cursor
  }

  receive(data: Buffer, isBinary: boolean): void {
    if (this.#isClosed) return
    const pauseMs = this.options.received(data.byteLength)
    if (pauseMs === null || !this.#budget.spend(performance.now()))
      return this.#refuse(null, invalid('Too many frames a second'))
    if (pauseMs > 0) this.#rest(pauseMs)
    if (isBinary) return this.#refuse(null, invalid('A frame is text'))
    syncCounts.bytesReceived += data.byteLength
    const decoded = decodeFrame(data)
    if (decoded.ok) return this.#take(decoded.frame, data.byteLength)
    if (decoded.fatal) return this.#refuse(decoded.id, decoded.error)
    this.#outbox.send({ type: 'error', id: decoded.id, error: decoded.error })
  }

  close(reason: CloseReason): void {
    this.closed()
    this.#outbox.close(reason)
  }

  /** The socket has gone. */
  closed(): void {
    this.#isClosed = true
    this.#cursor = this.cursor
    for (const pull of this.#pulls.values()) pull.stop()
    this.#pulls.clear()
    this.#voice?.end()
  }

  #take(frame: ClientFrame, bytes: number) {
    syncCounts.framesReceived.add(frame.type)
    if (frame.type === 'ping') return this.#outbox.send({ type: 'pong' })
    if (frame.type === 'hello') return this.#guard(this.#hello(frame))
    if (this.#store) return this.#guard(this.#serve(frame, this.#store, bytes))
    if (!this.#early) return this.#refuse(null, invalid('The first frame is a hello'))
    this.#early.push(frame)
    this.#holdBack(bytes)
  }

  async #hello({ version, storeId, slices }: HelloMessage) {
    if (this.#store || this.#early)
      return this.#refuse(null, invalid('A connection says hello once'))
    if (!isSpoken(version)) return this.close('version_not_supported')
    if (!this.options.mayOpen(storeId)) return this.close('store_forbidden')
    this.#outbox.takesSlices = slices === true
    this.#early = []
    await this.options.whenReady?.(storeId)
    const { backendId, head } = await this.options.eventlog.open(storeId)
    if (this.#isClosed) return
    const early = this.#early
    this.#store = { storeId, backendId, version }
    this.#early = null
    this.#voice = new EphemeralVoice(this.options.ephemerals, storeId, this.#outbox)
    this.#release(this.#pendingBytes)
    this.#outbox.send({ type: 'welcome', version, backendId, head })
    for (const frame of early) this.#guard(this.#serve(frame, this.#store, 0))
  }

  async #serve(frame: StoreFrame, store: OpenStore, bytes: number): Promise<void> {
    if (frame.type === 'push') return this.#push(frame, store, bytes)
    if (frame.type === 'pull') return this.#pull(frame, store)
    if (frame.type === 'tell' || frame.type === 'listen') return this.#voice?.take(frame, bytes)
    if (frame.type === 'nudge') return this.options.eventlog.nudge(store.storeId)
    this.#pulls.get(frame.id)?.stop()
    this.#pulls.delete(frame.id)
  }

  async #push({ id, batch, backendId }: PushMessage, { storeId }: OpenStore, bytes: number) {
    this.#holdBack(bytes)
    const before = this.#signedIn
    this.#signedIn = before.then(() => this.options.isSignedIn())
    if (!(await this.#signedIn)) return this.close('signed_out')
    const outcome = await this.options.eventlog.push(storeId, batch, backendId)
    this.#release(bytes)
    if (!outcome.ok) {
      this.#refused(outcome.error, batch)
      return this.#outbox.send({ type: 'error', id, error: outcome.error })
    }
    syncCounts.pushes++
    syncCounts.pushedEvents += batch.length
    this.#outbox.send({ type: 'pushed', id })
  }

  async #pull(request: PullMessage, store: OpenStore) {
    const { storeId, backendId } = store
    const { eventlog, log } = this.options
    const error = refuseBackend(request.backendId, backendId)
    if (error) return this.#outbox.send({ type: 'error', id: request.id, error })
    this.#pulls.get(request.id)?.stop()
    this.#pulls.delete(request.id)
    if (this.#pulls.size >= MAX_LIVE_PULLS)
      return this.#refuse(request.id, invalid(`More than ${MAX_LIVE_PULLS} pulls`))

    syncCounts.pulls++
    const { cursor, live } = request
    const head = eventlog.head(storeId)
    const fail = (cause: unknown) => this.#fail(cause)
    const lostAbove = live && cursor !== null ? eventlog.lostAbove(storeId, cursor) : null
    const pull = new Pull({ request, ...store, lostAbove, eventlog, outbox: this.#outbox, fail })
    this.#pulls.set(request.id, pull)
    if (cursor !== null && lostAbove !== null) {
      log.warn({ cursor, head }, 'a client is ahead of the log, which was restored')
      this.#guard(eventlog.jumpOver(storeId, cursor))
    }
    await pull.run()
    if (!live && this.#pulls.get(request.id) === pull) this.#pulls.delete(request.id)
  }

  /** `server_ahead` is everyday life between devices; anything else is a fault, told once: a client must not fill the disk with lines. */
  #refused({ kind, expected }: SyncError, batch: PushMessage['batch']) {
    syncCounts.rejections.add(kind)
    const level = this.#warnedOf.has(kind) ? 'debug' : 'warn'
    this.#warnedOf.add(kind)
    const cursor = batch[0]?.parentSeqNum
    const details = { kind, cursor, events: batch.length, head: expected }
    this.options.log[level](details, 'a push was refused')
  }

  /** Names the error and ends the connection. */
  #refuse(id: number | null, error: SyncError) {
    this.#outbox.send({ type: 'error', id, error })
    this.close('frame_invalid')
  }

  #guard(work: Promise<void>) {
    work.catch((error) => this.#fail(error))
  }

  #fail(cause: unknown) {
    if (this.#isClosed) return
    const isStorage = cause instanceof StorageError
    if (!isStorage) this.options.report(cause)
    const error: SyncError = isStorage
      ? { kind: cause.kind, message: cause.message }
      : { kind: 'internal', message: 'The server failed to answer' }
    this.#outbox.send({ type: 'error', id: null, error })
    this.close('internal')
  }

  /** While a lock keeps pushes waiting, a client must not fill the memory with more of them. */
  #holdBack(bytes: number) {
    this.#pendingBytes += bytes
    if (this.#pendingBytes > MAX_FRAME_BYTES) this.socket.pause()
  }

  /** What is not read fills the client's side of the line, not this process. */
  #rest(pauseMs: number) {
    this.#isResting = true
    this.socket.pause()
    setTimeout(() => {
      this.#isResting = false
      this.#release(0)
    }, pauseMs).unref()
  }

  #release(bytes: number) {
    this.#pendingBytes -= bytes
    const mayRead = this.#pendingBytes <= MAX_FRAME_BYTES && !this.#isResting
    if (mayRead && this.socket.isPaused) this.socket.resume()
  }
}

const isSpoken = (version: number) =>
  Number.isInteger(version) && version >= OLDEST_PROTOCOL_VERSION && version <= PROTOCOL_VERSION

function invalid(message: string): SyncError {
  return { kind: 'frame_invalid', message }
}
