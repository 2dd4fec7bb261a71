import app from '@adonisjs/core/services/app'
import { type ClientOptions, WebSocket } from 'ws'
import type { ClientFrame } from '#shared/sync/client_frame'
import { PageReader } from '#shared/sync/page_reader'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import type { ServerFrame } from '#shared/sync/server_frame'
import type { WireEvent } from '#shared/sync/wire_event'

export type Guest = { cookie: string; storeId: string }

/** Where the application under test listens. */
export const address = () => `http://${process.env.HOST}:${process.env.PORT}`

/** A person as a first visit makes one: session cookie and store. */
export async function givenGuest(url = address(), headers = {}): Promise<Guest> {
  const response = await fetch(url, { headers: { connection: 'close', ...headers } })
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const storeId = /"storeId":"([^"]+)"/.exec(await response.text())![1]!
  return { cookie, storeId }
}

const clients = new Set<SocketClient>()

/** The server of a test group does not end before its sockets do. */
export function endClients() {
  for (const { socket } of clients) socket.terminate()
  clients.clear()
}

/** A raw client of the sync socket: sends whatever the test wants, keeps whatever comes. */
export class SocketClient {
  readonly frames: ServerFrame[] = []
  /** What the pulls have brought, with everything that a page leaves out. */
  readonly events: WireEvent[] = []
  readonly #readers = new Map<number, PageReader>()
  readonly closed: Promise<{ code: number; reason: string }>
  readonly opened: Promise<void>
  readonly socket: WebSocket
  #changed = Promise.withResolvers<void>()

  constructor(guest: Guest | null, options: ClientOptions & { path?: string; url?: string } = {}) {
    const { path = '/sync', url: origin = address(), ...rest } = options
    const headers = { ...(guest ? { cookie: guest.cookie } : {}), ...rest.headers }
    this.socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, {
      origin,
      ...rest,
      headers,
    })
    this.opened = new Promise((resolve, reject) => {
      this.socket.once('open', resolve).once('error', reject)
    })
    this.opened.catch(() => {})
    clients.add(this)
    this.socket.on('error', () => {})
    this.closed = new Promise((resolve) =>
      this.socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }))
    )
    this.socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as ServerFrame
      this.frames.push(frame)
      if (frame.type === 'page') this.#note(frame)
      this.#changed.resolve()
      this.#changed = Promise.withResolvers()
    })
  }

  /** The status of the HTTP answer that came instead of an upgrade. */
  refusal(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.socket.once('unexpected-response', (request, response) => {
        resolve(response.statusCode!)
        request.destroy()
      })
      this.socket.once('open', () => reject(new Error('The socket was upgraded')))
    })
  }

  send(frame: ClientFrame | object): void {
    if ('type' in frame && frame.type === 'pull')
      this.#readers.set(frame.id, new PageReader(frame.cursor))
    this.socket.send(JSON.stringify(frame))
  }

  /** The first frame, now or later, that fits. */
  async frame<Type extends ServerFrame['type']>(
    type: Type,
    fits: (frame: Extract<ServerFrame, { type: Type }>) => boolean = () => true
  ) {
    for (;;) {
      const found = this.frames.find(
        (frame): frame is Extract<ServerFrame, { type: Type }> =>
          frame.type === type && fits(frame as Extract<ServerFrame, { type: Type }>)
      )
      if (found) return found
      await this.#changed.promise
    }
  }

  /** Waits until so many events have come by pulls. */
  async receives(count: number) {
    while (this.events.length < count) await this.#changed.promise
    return this.events
  }

  #note({ id, batch }: Extract<ServerFrame, { type: 'page' }>) {
    this.events.push(...this.#readers.get(id)!.whole(batch)!)
  }
}

/** Upgrades work in tests only after this: their HTTP server is made after the application is ready. */
export async function attachSockets() {
  const gateway = await app.container.make('websocket.gateway')
  gateway.attach()
}

/** A client that has said hello to its own store. */
export async function givenClient(guest: Guest, options?: ClientOptions & { url?: string }) {
  const client = new SocketClient(guest, options)
  await client.opened
  client.send({ type: 'hello', version: PROTOCOL_VERSION, storeId: guest.storeId })
  await client.frame('welcome')
  return client
}
