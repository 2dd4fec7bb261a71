import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { textOfParts } from '#shared/events/reply_parts'
import type { AnyEvent, EventArgs } from '#shared/events/catalogue'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import { PageReader } from '#shared/sync/page_reader'
import type { ServerFrame } from '#shared/sync/server_frame'
import type { WireEvent } from '#shared/sync/wire_event'

const RECONNECT_MS = 50
const FINAL = ['v1.ReplyEnded', 'v1.ReplyStopped', 'v1.ReplyFailed']

/** What a guest knows of one reply: everything it was ever shown, and how it ended. */
export class SeenReply {
  attempt = 0
  pieces: string[] = []
  /** Texts on the screen at each moment that one was taken away by a new attempt. */
  readonly discarded: string[] = []
  readonly finals: { name: string; text: string; textHash: string }[] = []

  get shown() {
    return this.pieces.join('')
  }

  see({ name, args }: WireEvent) {
    if (name === 'v1.ReplyStarted') {
      if (this.shown !== '') this.discarded.push(this.shown)
      this.attempt = (args as EventArgs<'v1.ReplyStarted'>).attempt
      this.pieces = []
    } else if (name === 'v1.ReplyAppended') {
      const { position, pieces } = args as EventArgs<'v1.ReplyAppended'>
      for (const [index, piece] of pieces.entries())
        this.pieces[position + index] = textOfParts([piece])
    } else if (FINAL.includes(name)) {
      const { parts, textHash } = args as EventArgs<'v1.ReplyEnded'>
      this.finals.push({ name, text: textOfParts(parts), textHash })
    }
  }
}

/** A browser reduced to its wire: a guest who follows the store live, comes back from its cursor and sends again what has no receipt. */
export class RoundGuest {
  readonly replies = new Map<string, SeenReply>()
  readonly events: WireEvent[] = []
  #cookie = ''
  #storeId = ''
  #cursor = 0
  #socket: WebSocket | null = null
  #isClosed = false
  #unsent: AnyEvent[] = []
  #pushing: { id: number; events: readonly AnyEvent[] } | null = null
  #requestId = 1
  #reader = new PageReader(null)
  readonly #clientId = randomUUID().slice(0, 8)

  constructor(private readonly url: string) {}

  /** `cookie`: of a person who is there already, as another device of theirs. */
  async start(cookie?: string) {
    const answer = await fetch(this.url, { headers: cookie === undefined ? {} : { cookie } })
    const own = answer.headers.getSetCookie().map((line) => line.split(';')[0])
    this.#cookie = cookie ?? own.join('; ')
    this.#storeId = /"storeId":"([^"]+)"/.exec(await answer.text())![1]!
    void this.#stayConnected()
    return this
  }

  get storeId() {
    return this.#storeId
  }

  close() {
    this.#isClosed = true
    this.#socket?.terminate()
  }

  /** Loses its line; it comes back by itself. */
  cut() {
    this.#socket?.terminate()
  }

  /** Asks for a reply in a chat of its own. */
  ask(text: string): string {
    const [chatId, messageId, replyId] = [randomUUID(), randomUUID(), randomUUID()]
    const at = Date.now()
    this.replies.set(replyId, new SeenReply())
    const reply = { replyId, model: 'kamba/guide' }
    this.#unsent.push(
      { name: 'v1.ChatCreated', args: { chatId, title: 'Round', at } },
      { name: 'v1.MessageSent', args: { messageId, chatId, parentId: null, text, reply, at } }
    )
    this.#push()
    return replyId
  }

  async #stayConnected() {
    while (!this.#isClosed) {
      await this.#connectOnce()
      await sleep(RECONNECT_MS)
    }
  }

  #connectOnce() {
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/sync`, {
      headers: { cookie: this.#cookie, origin: this.url },
      handshakeTimeout: 3_000,
    })
    this.#socket = socket
    this.#pushing = null
    const send = (frame: object) => socket.send(JSON.stringify(frame))
    socket.on('error', () => {}) // 'close' follows, and a new try with it
    socket.on('open', () => {
      this.#reader = new PageReader(this.#cursor)
      send({ type: 'hello', version: PROTOCOL_VERSION, storeId: this.#storeId })
      send({ type: 'pull', id: 0, cursor: this.#cursor, live: true, backendId: null })
    })
    socket.on('message', (data) => this.#hear(JSON.parse(String(data)) as ServerFrame))
    return new Promise<void>((resolve) => socket.once('close', () => resolve()))
  }

  #hear(frame: ServerFrame) {
    if (frame.type === 'page') {
      for (const event of this.#reader.whole(frame.batch)!) this.#see(event)
      // What was pushed and acknowledged into the void has come back by now: nothing is sent twice for want of a receipt.
      if (!frame.remaining) this.#push()
    } else if (frame.type === 'pushed' && frame.id === this.#pushing?.id) {
      const sent = this.#pushing.events
      this.#pushing = null
      this.#unsent = this.#unsent.filter((event) => !sent.includes(event))
      this.#cursor += sent.length
      this.#push()
    } else if (frame.type === 'error' && frame.id === this.#pushing?.id) {
      this.#pushing = null
      setTimeout(() => this.#push(), 20)
    }
  }

  #see(event: WireEvent) {
    if (event.seqNum <= this.#cursor) return
    this.#cursor = event.seqNum
    this.events.push(event)
    const key = JSON.stringify(event.args)
    this.#unsent = this.#unsent.filter(({ args }) => JSON.stringify(args) !== key)
    const { replyId } = event.args as { replyId?: string }
    if (replyId !== undefined) this.replies.get(replyId)?.see(event)
  }

  #push() {
    const socket = this.#socket
    if (this.#pushing || this.#unsent.length === 0 || socket?.readyState !== WebSocket.OPEN) return
    const [id, events] = [this.#requestId++, [...this.#unsent]]
    const batch = events.map((event, index) => ({
      ...event,
      seqNum: this.#cursor + index + 1,
      parentSeqNum: this.#cursor + index,
      clientId: this.#clientId,
      sessionId: 'round',
    }))
    this.#pushing = { id, events }
    socket.send(JSON.stringify({ type: 'push', id, batch, backendId: null }))
  }
}
