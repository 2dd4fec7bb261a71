import { FrameBudget } from '#app/sync/frame_budget'
import {
  EPHEMERAL_TTL_MS,
  MAX_EPHEMERALS_PER_CONNECTION,
  MAX_TELLS_PER_SECOND,
  TYPING_TTL_MS,
} from '#shared/limits'
import type { Ephemeral } from '#shared/sync/ephemeral'
import type { ToldMessage } from '#shared/sync/tell_message'

/** What a store may tell in a rush: all tabs of some devices say who they are after a restart of the server. */
const BURST_TELLS = 100
/** The server's own: what its worker says about replies. */
const SERVER: Speaker = { id: 'server' }

export type Speaker = { readonly id: string }
type Listener = { readonly speaker: Speaker; hear(told: ToldMessage): void }
type Told = { readonly speaker: Speaker; readonly ephemeral: Ephemeral; readonly until: number }
type Room = { told: Map<string, Told>; listeners: Set<Listener>; budget: FrameBudget }

/**
 * What the devices of a store tell each other for some seconds: in the memory of this process, never in the log.
 *
 * Nothing has to end it: whatever is told carries its time to live, receivers count it down themselves, and what is over is
 * dropped at the next look. A speaker has few keys and a store few frames a second, whoever sends them; more is not heard.
 * Another process tells and hears nothing: without its words a reply shows what the log says.
 */
export class Ephemerals {
  readonly #rooms = new Map<string, Room>()

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** False when nobody heard it: too much. */
  tell(storeId: string, speaker: Speaker, key: string, ephemeral: Ephemeral | null): boolean {
    const room = this.#room(storeId)
    const isHeard = room.budget.spend(this.now()) && this.#note(room, speaker, key, ephemeral)
    if (isHeard) this.#spread(room, speaker, key, ephemeral)
    this.#leaveIfEmpty(storeId, room)
    return isHeard
  }

  /** A word of this server about a reply; null when there is something to read. */
  tellOfReply(storeId: string, replyId: string, ephemeral: Ephemeral | null): void {
    const room = this.#room(storeId)
    const key = `reply/${replyId}`
    if (this.#note(room, SERVER, key, ephemeral)) this.#spread(room, SERVER, key, ephemeral)
    this.#leaveIfEmpty(storeId, room)
  }

  /** Calls back with what is current, then with whatever others tell. Returns how to stop. */
  listen(storeId: string, speaker: Speaker, hear: (told: ToldMessage) => void): () => void {
    const room = this.#room(storeId)
    const listener: Listener = { speaker, hear }
    this.#dropOld(room)
    for (const [key, { ephemeral, until, speaker: by }] of room.told)
      if (by !== speaker) hear({ type: 'told', key, ephemeral, ttlMs: until - this.now() })
    room.listeners.add(listener)
    return () => {
      room.listeners.delete(listener)
      this.#leaveIfEmpty(storeId, room)
    }
  }

  /** The connection has ended, and with it all that it has told. */
  silence(storeId: string, speaker: Speaker): void {
    const room = this.#rooms.get(storeId)
    if (!room) return
    const keys = [...room.told].filter(([, told]) => told.speaker === speaker).map(([key]) => key)
    for (const key of keys) {
      room.told.delete(key)
      this.#send(room, speaker, { type: 'told', key, ephemeral: null, ttlMs: 0 })
    }
    this.#leaveIfEmpty(storeId, room)
  }

  #room(storeId: string): Room {
    const room = this.#rooms.get(storeId) ?? {
      told: new Map(),
      listeners: new Set(),
      budget: new FrameBudget(MAX_TELLS_PER_SECOND, this.now(), BURST_TELLS),
    }
    this.#rooms.set(storeId, room)
    return room
  }

  #note(room: Room, speaker: Speaker, key: string, ephemeral: Ephemeral | null): boolean {
    const full = keyOf(speaker, key)
    if (!ephemeral) return room.told.delete(full)
    if (!room.told.has(full)) {
      this.#dropOld(room)
      const own = [...room.told.values()].filter((told) => told.speaker === speaker)
      if (speaker !== SERVER && own.length >= MAX_EPHEMERALS_PER_CONNECTION) return false
    }
    room.told.set(full, { speaker, ephemeral, until: this.now() + ttlOf(ephemeral) })
    return true
  }

  #spread(room: Room, speaker: Speaker, key: string, ephemeral: Ephemeral | null) {
    const ttlMs = ephemeral ? ttlOf(ephemeral) : 0
    this.#send(room, speaker, { type: 'told', key: keyOf(speaker, key), ephemeral, ttlMs })
  }

  #send(room: Room, from: Speaker, told: ToldMessage) {
    for (const { speaker, hear } of room.listeners) if (speaker !== from) hear(told)
  }

  #dropOld(room: Room) {
    const now = this.now()
    for (const [key, { until }] of room.told) if (until <= now) room.told.delete(key)
  }

  #leaveIfEmpty(storeId: string, { told, listeners }: Room) {
    if (told.size === 0 && listeners.size === 0) this.#rooms.delete(storeId)
  }
}

const keyOf = (speaker: Speaker, key: string) => `${speaker.id}/${key}`

const ttlOf = ({ kind }: Ephemeral) => (kind === 'typing' ? TYPING_TTL_MS : EPHEMERAL_TTL_MS)
