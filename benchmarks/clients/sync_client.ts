import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { Asker } from '#benchmarks/clients/asker'
import { textOfParts } from '#shared/events/reply_parts'
import type { EventArgs, EventName } from '#shared/events/catalogue'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import { PageReader } from '#shared/sync/page_reader'
import type { ServerFrame } from '#shared/sync/server_frame'
import type { WireEvent } from '#shared/sync/wire_event'

export type Session = { url: string; cookie: string; storeId: string }

type ConnectOptions = {
  /** What it has already: it comes back. */
  cursor?: number | null
  /** `false`: signed in, but without a pull. */
  isLive?: boolean
  /** The address of a proxy before the server. */
  overUrl?: string
}

/** A refused push is tried again when something has come, or after this time. */
const RETRY_MS = 50

/** The visit of somebody new. */
export async function becomeGuest(url: string): Promise<Session> {
  const answer = await fetch(url)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const storeId = /"storeId":"([^"]+)"/.exec(await answer.text())?.[1]
  if (!storeId) throw new Error(`no guest: the page answered ${answer.status}`)
  return { url, cookie, storeId }
}

export const connectGuest = async (url: string) => connectSession(await becomeGuest(url))

/**
 * A guest that speaks the wire without a browser: follows its store live, rebases its own pushes, counts what arrives.
 * Cheap on purpose: hundreds of them share a core with the server they measure.
 */
export async function connectSession(
  { url, cookie, storeId }: Session,
  { cursor = null, isLive = true, overUrl = url }: ConnectOptions = {}
) {
  const socket = new WebSocket(`${overUrl.replace('http', 'ws')}/sync`, {
    headers: { cookie, origin: url },
    perMessageDeflate: false,
  })
  const clientId = randomUUID().slice(0, 8)
  const listeners = new Set<(event: WireEvent) => void>()
  const answers = new Map<number, (frame: ServerFrame) => void>()
  const pongs: (() => void)[] = []
  let isOpen = true
  const guest = {
    socket,
    storeId,
    cookie,
    head: cursor ?? 0,
    closeCode: null as number | null,
    bytesRead: () => tcp.bytesRead,
    commit,
    on,
    until,
    ping: () =>
      new Promise<void>((resolve) => {
        pongs.push(resolve)
        send({ type: 'ping' })
      }),
    close: () => socket.terminate(),
  }
  const send = (frame: object) => socket.send(JSON.stringify(frame))
  const reader = new PageReader(cursor)
  let nextId = 2

  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as ServerFrame
    if (frame.type === 'page') {
      for (const event of reader.whole(frame.batch)!) {
        guest.head = event.seqNum
        for (const listener of listeners) listener(event)
      }
    } else if (frame.type === 'pong') pongs.shift()?.()
    else if ('id' in frame && frame.id !== null) answers.get(frame.id)?.(frame)
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const tcp = (socket as unknown as { _socket: Socket })._socket
  socket.on('error', () => {}) // 'close' follows
  socket.on('close', (code) => {
    isOpen = false
    guest.closeCode = code
  })

  /** Pushes one event and gives the milliseconds until the server has it on disk; a refusal waits for the log to move and tries again. */
  async function commit<Name extends EventName>(
    name: Name,
    args: EventArgs<Name>
  ): Promise<number> {
    const started = performance.now()
    while (isOpen) {
      const id = nextId++
      const seqNum = guest.head + 1
      const event = { name, args, seqNum, parentSeqNum: guest.head, clientId, sessionId: 'bench' }
      const answer = new Promise<ServerFrame>((resolve) => answers.set(id, resolve))
      send({ type: 'push', id, batch: [event], backendId: null })
      const { type } = await answer
      answers.delete(id)
      if (type === 'pushed') {
        guest.head = Math.max(guest.head, seqNum)
        return performance.now() - started
      }
      if (guest.head < seqNum) await Promise.race([until(() => true), sleep(RETRY_MS)])
    }
    throw new Error(`the socket was closed: ${guest.closeCode}`)
  }

  function on(listener: (event: WireEvent) => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  function until(matches: (event: WireEvent) => boolean) {
    return new Promise<WireEvent>((resolve) => {
      const off = on((event) => matches(event) && (off(), resolve(event)))
    })
  }

  send({ type: 'hello', version: PROTOCOL_VERSION, storeId })
  if (isLive) send({ type: 'pull', id: 1, cursor, live: true, backendId: null })
  return guest
}

export type Guest = Awaited<ReturnType<typeof connectGuest>>

/** Starts a chat and asks the double for a reply; resolves with the final event. */
export async function ask(guest: Guest, text: string, onText?: (text: string) => void) {
  const [chatId, replyId, at] = [randomUUID(), randomUUID(), Date.now()]
  let shown = ''
  const show = (text: string) => {
    if (text === '') return
    shown += text
    onText?.(text)
  }
  const ended = guest.until(({ name, args }) => {
    if ((args as { replyId?: string }).replyId !== replyId) return false
    if (name === 'v1.ReplyAppended')
      show(textOfParts((args as EventArgs<'v1.ReplyAppended'>).pieces))
    if (!/Ended|Failed|Stopped/.test(name)) return false
    // The last piece comes with the final event alone.
    show(textOfParts((args as EventArgs<'v1.ReplyEnded'>).parts).slice(shown.length))
    return true
  })
  const reply = { replyId, model: 'openai/m' }
  await guest.commit('v1.ChatCreated', { chatId, title: 'bench', at })
  await guest.commit('v1.MessageSent', {
    messageId: randomUUID(),
    chatId,
    parentId: null,
    text,
    reply,
    at,
  })
  const final = await ended
  const whole = textOfParts((final.args as EventArgs<'v1.ReplyEnded'>).parts)
  return { isOk: final.name === 'v1.ReplyEnded' && whole === shown, text: whole }
}

/** `session`: of somebody who has visited before. */
export async function kambaAsker(
  url: string,
  session?: Session
): Promise<Asker & { guest: Guest }> {
  const guest = await connectSession(session ?? (await becomeGuest(url)))
  return {
    guest,
    ask: (question, onText) => ask(guest, question, onText),
    bytesRead: guest.bytesRead,
    close: guest.close,
  }
}
