import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type Server as NodeServer, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { WebSocket } from 'adonisjs-websocket'
import { WebSocketServer } from 'ws'
import type { HttpContext, Server } from '@adonisjs/core/http'
import type { Logger } from '@adonisjs/core/logger'
import { isOriginAllowed, type OriginRules } from '#providers/websocket/allowed_origin'
import { Heartbeat } from '#providers/websocket/heartbeat'
import { makeListenersSafe } from '#providers/websocket/safe_listeners'

export type WebSocketContext = HttpContext & { ws: WebSocket }
export type WebSocketHandler = (ctx: WebSocketContext) => void | Promise<void>
export type GatewayOptions = OriginRules & {
  /** Bytes of one message; a larger one closes the socket with 1009. */
  maxPayload: number
  /** Milliseconds between two pings. */
  heartbeat: number
  /** Of an answer to an origin that is refused before the pipeline. */
  headers: Record<string, string>
}

type Accepted = { ctx: HttpContext; handler: WebSocketHandler }

/** Set on upgrade requests only; the route's handler calls it instead of answering. */
const ACCEPT = Symbol('kamba.websocket.accept')
const HANDSHAKE_TIMEOUT_MS = 10_000
const REFUSAL_GRACE_MS = 1_000
const SHUTDOWN_TIMEOUT_MS = 2_000

/**
 * Sends upgrade requests through the ordinary HTTP pipeline, as GET requests, and upgrades the socket when a `router.ws` route is
 * reached. Whatever the pipeline answers instead is the refusal: 401, 403, 404, 429 as for any page.
 * docs/decisions/0003-own-socket-provider.md
 */
export class WebSocketGateway {
  readonly #sockets: WebSocketServer
  readonly #heartbeat: Heartbeat
  readonly #attached = new WeakSet<NodeServer>()

  constructor(
    private readonly server: Server,
    private readonly logger: Logger,
    private readonly options: GatewayOptions
  ) {
    this.#sockets = new WebSocketServer({
      noServer: true,
      WebSocket,
      maxPayload: options.maxPayload,
      // A frame of 4 MB could inflate to gigabytes (attack W08).
      perMessageDeflate: false,
    })
    this.#heartbeat = new Heartbeat(() => this.#sockets.clients)
  }

  /** Called by the route: true if the request is an upgrade, which is then accepted. */
  static accept(ctx: HttpContext, handler: WebSocketHandler): boolean {
    const accept = (ctx.request.request as UpgradeRequest)[ACCEPT]
    accept?.({ ctx, handler })
    return accept !== undefined
  }

  /** Listens on the node server of the application. Tests make theirs late and call this themselves. */
  attach(): void {
    const node = this.server.getNodeServer() as NodeServer | undefined
    if (!node || this.#attached.has(node)) return
    this.#attached.add(node)
    // `Upgrade: h2c` and the like stay ordinary requests.
    Object.assign(node, { shouldUpgradeCallback: isWebSocketUpgrade })
    node.on('upgrade', (request: UpgradeRequest, socket: Socket, head: Buffer) => {
      this.#upgrade(request, socket, head).catch((error) => {
        this.logger.error({ err: error }, 'the upgrade to a WebSocket failed')
        socket.destroy()
      })
    })
    this.#heartbeat.start(this.options.heartbeat)
  }

  /** Asks every client to come back, to the next process, and waits a moment for them to go. */
  async close(): Promise<void> {
    this.#heartbeat.stop()
    const { clients } = this.#sockets
    for (const socket of clients) socket.close(1012, 'server restart')
    const deadline = Date.now() + SHUTDOWN_TIMEOUT_MS
    while (clients.size > 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20))
    for (const socket of clients) socket.terminate()
  }

  async #upgrade(request: UpgradeRequest, socket: Socket, head: Buffer) {
    // Node takes its own listener away before this event: without this one a reset by the client ends the process.
    const onError = () => socket.destroy()
    socket.on('error', onError)
    if (!isOriginAllowed(request, this.options)) return refuseOrigin(socket, this.options.headers)

    const response = new ServerResponse(request)
    const stopServing = serve(response, socket)
    let accepted: Accepted | undefined
    request[ACCEPT] = (value) => {
      accepted = value
      stopServing()
    }
    await this.server.handle(request, response)
    if (socket.destroyed) return
    if (!accepted) return response.end()
    this.#acceptWith(response, request, socket, head, (ws) => {
      socket.off('error', onError)
      this.#open(ws, accepted!)
    })
  }

  /** The session's cookie, which the pipeline has set on an answer that nobody sees, goes into the 101. */
  #acceptWith(
    response: ServerResponse,
    request: UpgradeRequest,
    socket: Socket,
    head: Buffer,
    opened: (ws: WebSocket) => void
  ) {
    const cookies = [response.getHeader('set-cookie') ?? []].flat()
    const onHeaders = (headers: string[], of: IncomingMessage) => {
      if (of === request) headers.push(...cookies.map((cookie) => `Set-Cookie: ${cookie}`))
    }
    this.#sockets.on('headers', onHeaders)
    try {
      this.#sockets.handleUpgrade(request, socket, head, opened as (ws: unknown) => void)
    } finally {
      this.#sockets.off('headers', onHeaders)
    }
  }

  #open(ws: WebSocket, { ctx, handler }: Accepted) {
    ws.id = randomUUID()
    const fail = watchErrors(ws, ctx.logger)
    this.#heartbeat.add(ws)
    makeListenersSafe(ws, fail)
    // A frame that comes before the handler has added its listeners must not be lost.
    ws.pause()
    const context: WebSocketContext = Object.assign(Object.create(ctx), { ws })
    new Promise<void>((resolve) => resolve(handler(context))).catch(fail).finally(() => ws.resume())
  }
}

/**
 * Returns what ends the socket when its handler fails. A function of its own: what its closures share lives as long as the socket,
 * and the context of the request, with session, request and response, is 13 KB of live objects (measured) that an idle socket does not need.
 */
function watchErrors(ws: WebSocket, logger: Logger): (error: unknown) => void {
  ws.on('error', (error) => {
    logger.debug({ err: error, socket: ws.id }, 'WebSocket error')
    stopReading(ws)
  })
  return (error) => {
    logger.error({ err: error, socket: ws.id }, 'a WebSocket handler failed')
    ws.close(1011, 'internal error')
  }
}

/**
 * After a frame that was refused, `ws` reads on until the client closes, and throws the bytes away: 64 MB of them cost 64 MB of
 * memory (attack W06). The client hears why, and has a moment to go.
 */
function stopReading(ws: WebSocket) {
  setImmediate(() => ws.pause())
  setTimeout(() => ws.terminate(), REFUSAL_GRACE_MS).unref()
}

type UpgradeRequest = IncomingMessage & { [ACCEPT]?: (accepted: Accepted) => void }

const isWebSocketUpgrade = ({ headers }: IncomingMessage) =>
  String(headers.upgrade).toLowerCase() === 'websocket'

/** Gives the answer of the pipeline a way out, as node does for an ordinary request, until it is called back. */
function serve(response: ServerResponse, socket: Socket): () => void {
  const onDrain = () => response.emit('drain')
  socket.setTimeout(HANDSHAKE_TIMEOUT_MS, () => socket.destroy())
  socket.on('drain', onDrain)
  response.shouldKeepAlive = false
  response.assignSocket(socket)
  response.once('finish', () => socket.end())
  return () => {
    response.detachSocket(socket)
    socket.off('drain', onDrain)
    socket.removeAllListeners('timeout').setTimeout(0)
  }
}

function refuseOrigin(socket: Socket, headers: Record<string, string>) {
  const body = 'This origin may not open the sync socket. Set APP_URL to the address of the page.\n'
  const lines = Object.entries({
    'content-type': 'text/plain',
    'content-length': body.length,
    'connection': 'close',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 403 Forbidden\r\n${lines.join('')}\r\n${body}`)
}
