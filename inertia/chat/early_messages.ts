import type { EventArgs } from '#shared/events/catalogue'
import { Observed } from '~/sync/observed'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'
import type { QueuedEvent } from '~/sync/queued_event'

/**
 * What was sent into a chat that has not yet arrived on this device. It needs to know the last message of the chat, which it follows:
 * so it waits, over reloads too, until the chat is there. Its ids are made when it is written: sent by two tabs, it counts once.
 */
export class EarlyMessages {
  readonly events: Observed<readonly QueuedEvent[]>
  readonly #key: string

  constructor(storeId: string, chatId: string) {
    this.#key = `kamba-early:${storeId}:${chatId}`
    this.events = new Observed(readStored<readonly QueuedEvent[]>(this.#key) ?? [])
  }

  /** Shape: a message without a parent follows the earlier one, or what will be the last of the chat. */
  keep = ({ name, args }: QueuedEvent) => {
    const events = [...this.events.get(), { name, args: followed(args, this.#lastReplyId()) }]
    writeStored(this.#key, events)
    this.events.set(events)
  }

  /** Hands everything over, the first message below `lastId`. */
  release(lastId: string | null, commit: (event: QueuedEvent) => void) {
    for (const { name, args } of this.events.get()) commit({ name, args: followed(args, lastId) })
    this.drop()
  }

  /** Takes back what cannot be sent, since the chat is nowhere. Returns the texts. */
  takeBack(): string[] {
    const texts = this.events.get().flatMap(({ args }) => (args as { text?: string }).text ?? [])
    this.drop()
    return texts
  }

  drop() {
    dropStored(this.#key)
    this.events.set([])
  }

  #lastReplyId() {
    const last = this.events.get().findLast(({ name }) => name === 'v1.MessageSent')
    return last ? ((last.args as EventArgs<'v1.MessageSent'>).reply?.replyId ?? null) : null
  }
}

const followed = (args: unknown, lastId: string | null) =>
  (args as { parentId?: string | null }).parentId === null
    ? { ...(args as object), parentId: lastId }
    : args
