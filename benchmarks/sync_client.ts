import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { EventArgs, EventName } from '#shared/events/catalogue'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import { PageReader } from '#shared/sync/page_reader'
import type { ServerFrame } from '#shared/sync/server_frame'
import type { WireEvent } from '#shared/sync/wire_event'

/**
 * A guest that speaks the wire without a browser: follows its store live, rebases its own pushes, counts what arrives.
 * Cheap on purpose: hundreds of them share a core with the server they measure.
 */
export async function connectGuest(url: string) {
  const { cookie, storeId } = await becomeGuest(url)
  return connect(url, cookie, storeId)
}

async function becomeGuest(url: string) {
  const answer = await fetch(url)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const storeId = /"storeId":"([^"]+)"/.exec(await answer.text())![1]!
  return { cookie, storeId }
}

async function connect(url: string, cookie: string, storeId: string) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync`, {
    headers: { cookie, origin: url },
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const clientId = randomUUID().slice(0, 8)
  const listeners = new Set<(event: WireEvent) => void>()
  const answers = new Map<number, (frame: ServerFrame) => void>()
  const guest = {
    storeId,
    cookie,
    head: 0,
    bytes: 0,
    commit,
    on,
    until,
    close: () => socket.close(),
  }
  const send = (frame: object) => socket.send(JSON.stringify(frame))
  const reader = new PageReader(null)
  let nextId = 2

  socket.on('message', (data: Buffer) => {
    guest.bytes += data.length
    const frame = JSON.parse(data.toString()) as ServerFrame
    if (frame.type === 'page') {
      for (const event of reader.whole(frame.batch)!) {
        guest.head = event.seqNum
        for (const listener of listeners) listener(event)
      }
    } else if ('id' in frame && frame.id !== null) answers.get(frame.id)?.(frame)
  })

  /** Pushes one event and gives the milliseconds until the server has it on disk; a refusal waits for the log to move and tries again. */
  async function commit<Name extends EventName>(
    name: Name,
    args: EventArgs<Name>
  ): Promise<number> {
    const started = performance.now()
    for (;;) {
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
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
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
  send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
  return guest
}

export type Guest = Awaited<ReturnType<typeof connectGuest>>

/** Starts a chat and asks the double for a reply; resolves with the final event. */
export async function ask(guest: Guest, text: string, model = 'openai/m') {
  const [chatId, replyId, at] = [randomUUID(), randomUUID(), Date.now()]
  const ended = guest.until(
    (event) =>
      (event.args as { replyId?: string }).replyId === replyId &&
      /Ended|Failed|Stopped/.test(event.name)
  )
  await guest.commit('v1.ChatCreated', { chatId, title: 'bench', at })
  await guest.commit('v1.MessageSent', {
    messageId: randomUUID(),
    chatId,
    parentId: null,
    text,
    reply: { replyId, model },
    at,
  })
  return ended
}
