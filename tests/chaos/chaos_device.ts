import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { WebSocket } from 'ws'
import type { AnyEvent } from '#shared/events/catalogue'
import type { SocketClass } from '#shared/sync/client/socket_class'
import type { WireEvent } from '#shared/sync/wire_event'
import { SeenReply } from '#tests/rounds/round_guest'
import { openSyncClient, type SyncClient } from '#tests/sync/sync_client'
import { until } from '#tests/until'

/** Longer than any fault lasts: what takes longer is stuck. */
const STUCK_AFTER_MS = 90_000
const REFUSED_RETRY_MS = 300

export type Address = { url: string; headers: Record<string, string>; storeId: string }
/** Who did it: what a person does has an id of its own, by which it is told whether it is in the log once. */
export type Written = { id: string; event: AnyEvent }

/**
 * One device without a screen: the client half of the product, and above it what LiveStore's leader does (number after the head,
 * push, after a refusal wait for an item and try again). It writes down everything that it was shown and promised.
 */
export class ChaosDevice {
  /** Everything the live pull brought, in order. */
  readonly events: WireEvent[] = []
  readonly replies = new Map<string, SeenReply>()
  readonly written: Written[] = []
  /** Ids of what the server has acknowledged. */
  readonly acknowledged = new Set<string>()
  /** From the wish to write to the acknowledgement. */
  readonly pushMs: number[] = []
  /** Pieces that came without those before them. */
  holes = 0
  readonly connections: { connected: boolean; at: number }[] = []
  #client!: SyncClient
  #head = 0
  #isClosed = false
  #pushing = Promise.resolve()
  #watching: ReturnType<SyncClient['live']> | null = null

  private constructor(readonly name: string) {}

  static async open(name: string, { url, headers, storeId }: Address): Promise<ChaosDevice> {
    const device = new ChaosDevice(name)
    device.#client = await openSyncClient(storeId, {
      url: `${url}/sync`,
      WebSocket: WebSocket as unknown as SocketClass,
      headers,
      onConnection: ({ connected }) =>
        device.connections.push({ connected, at: performance.now() }),
    })
    device.#watching = device.#client.live(null, (event) => device.#see(event))
    return device
  }

  get unsent(): number {
    return this.written.filter(({ id }) => !this.acknowledged.has(id) && !this.#isLogged(id)).length
  }

  get head(): number {
    return this.events.at(-1)?.seqNum ?? 0
  }

  /** Queues what a person did, as one batch; ends when it is acknowledged or has come back. */
  write(batch: readonly Written[]): Promise<void> {
    this.written.push(...batch)
    const since = performance.now()
    this.#pushing = this.#pushing.then(async () => {
      await this.#push(batch)
      this.pushMs.push(performance.now() - since)
    })
    return this.#pushing
  }

  async close() {
    this.#isClosed = true
    await this.#watching?.stop()
    await this.#client.close()
  }

  async #push(batch: readonly Written[]) {
    while (!this.#isClosed) {
      const open = batch.filter(({ id }) => !this.#isLogged(id))
      if (open.length === 0) return
      const seen = this.events.length
      const base = this.#head
      const numbered = open.map(({ event }, index) => ({
        ...event,
        seqNum: base + index + 1,
        parentSeqNum: base + index,
        clientId: this.name,
        sessionId: 'chaos',
      }))
      const error = await this.#client.push(numbered)
      if (error === null) {
        for (const { id } of open) this.acknowledged.add(id)
        this.#head = Math.max(this.#head, numbered.at(-1)!.seqNum)
        return
      }
      if (error._tag !== 'ServerAheadError') {
        // as the leader: anything else is tried again
        await sleep(REFUSED_RETRY_MS)
        continue
      }
      const hasNews = () => this.#isClosed || this.events.length > seen
      await until(hasNews, 'an item after a refusal', STUCK_AFTER_MS)
    }
  }

  #isLogged(id: string) {
    return this.events.some((event) => idOf(event) === id)
  }

  #see(event: WireEvent) {
    this.events.push(event)
    this.#head = Math.max(this.#head, event.seqNum)
    const { replyId, attempt, position } = event.args as {
      replyId?: string
      attempt?: number
      position?: number
    }
    if (replyId === undefined) return
    const reply = this.replies.get(replyId) ?? new SeenReply()
    this.replies.set(replyId, reply)
    if (event.name === 'v1.ReplyAppended' && attempt === reply.attempt) {
      if (position! > reply.pieces.length) this.holes++
    }
    reply.see(event)
  }
}

/** The id that makes an event of a person count once; null for the server's. */
export function idOf({ name, args }: Pick<WireEvent, 'name' | 'args'>): string | null {
  const { eventId, messageId, chatId } = args as Record<string, string | undefined>
  if (name === 'v1.MessageSent') return messageId!
  if (name === 'v1.ChatCreated') return chatId!
  return eventId ?? null
}

export const isSame = (one: WireEvent, other: WireEvent) =>
  one.seqNum === other.seqNum && one.name === other.name && isDeepStrictEqual(one.args, other.args)
