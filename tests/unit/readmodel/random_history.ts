import { createHash } from 'node:crypto'
import type { OwnEvent } from '#app/sync/eventlog'
import { copiedId } from '#shared/copied_id'
import type { EventArgs, EventName } from '#shared/events/catalogue'

const MODEL = 'kamba/guide'
const CHATS = ['c1', 'c2', 'c10', 'c3', 'c4']

/** Numbers that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Reply = { replyId: string; chatId: string; parentId: string; attempt: number; text: string[] }

/**
 * What people and workers may do to a few chats, one event after the other: branches, stops, second attempts, events that a tab
 * commits again, and ids that another chat has used before.
 */
export class RandomHistory {
  readonly #past: OwnEvent[] = []
  readonly #messages = new Map<string, string[]>()
  readonly #replies: Reply[] = []
  #count = 0

  constructor(private readonly random: (below: number) => number) {}

  next(): OwnEvent {
    const event = this.random(12) === 0 ? this.#again() : this.#fresh()
    this.#past.push(event)
    return event
  }

  #again() {
    const authored = this.#past.filter(({ name }) => !name.startsWith('v1.Reply'))
    return authored[this.random(authored.length || 1)] ?? this.#created()
  }

  #fresh(): OwnEvent {
    const chatId = this.#chat()
    const eventId = this.#id('e')
    const at = this.random(1_000_000)
    switch (this.random(27)) {
      case 0:
        return this.#created()
      case 1:
        return event('v1.ChatRenamed', { eventId, chatId, title: `Title "${eventId}"`, at })
      case 2:
        return event('v1.ChatDeleted', { eventId, chatId, at })
      case 3:
        return event('v1.ChatRestored', { eventId, chatId, at })
      case 26:
        return event('v1.ChatPurgeRequested', { eventId, chatId, at })
      case 4:
        return event('v1.ReplyRequested', this.#newReply(chatId))
      case 19:
        return event('v1.ChatTagged', {
          eventId,
          chatId,
          tag: `$."${eventId}`,
          isTagged: this.random(2) === 0,
          at,
        })
      case 20:
        return event('v1.ChatPinned', { eventId, chatId, isPinned: this.random(2) === 0, at })
      case 21:
        return event('v1.ChatSeen', { eventId, chatId, isSeen: this.random(2) === 0, at })
      case 14:
        return event('v1.BranchNamed', {
          eventId,
          chatId,
          messageId: this.#known(chatId),
          name: `"${eventId}`,
          at,
        })
      case 15:
        return event('v1.FavouriteBranchSet', {
          eventId,
          chatId,
          messageId: this.#known(chatId),
          at,
        })
      case 16:
        return event('v1.DraftSet', { eventId, chatId, text: `<${eventId}>`, device: 'Phone', at })
      case 17:
        return this.#queued(chatId, at)
      case 18:
        return event('v1.QueuedMessageRemoved', {
          eventId,
          chatId,
          messageId: this.#known(chatId),
          at,
        })
      case 22:
        return this.#forked(chatId, at)
      case 5:
      case 6:
      case 7:
        return this.#sent(chatId, at)
      default:
        return this.#progress() ?? this.#sent(chatId, at)
    }
  }

  #created() {
    return event('v1.ChatCreated', { chatId: this.#chat(), title: 'New', at: this.random(1_000) })
  }

  #known(chatId: string) {
    const known = this.#messages.get(chatId) ?? []
    return known[this.random(known.length || 1)] ?? 'nothing'
  }

  #queued(chatId: string, at: number) {
    const messageId = this.#id('m')
    this.#messages.set(chatId, [...(this.#messages.get(chatId) ?? []), messageId])
    const reply = { replyId: this.#id('r'), model: MODEL }
    return event('v1.MessageQueued', {
      messageId,
      chatId,
      parentId: null,
      text: 'later',
      reply,
      at,
    })
  }

  /** A fork of another chat, or copies that come to one: above all that is there. */
  #forked(chatId: string, at: number) {
    const fromChatId = this.#chat()
    const fromMessageId = this.#known(fromChatId)
    if (this.random(2) === 0)
      return event('v1.ChatForked', { chatId, title: 'Fork', fromChatId, fromMessageId, at })
    const ids = [copiedId(chatId, fromMessageId), copiedId(chatId, this.#id('m'))]
    const place = { chatId, author: 'person', state: 'sent', createdAt: at }
    const rows = ids.map((id, index) => ({
      ...place,
      id,
      text: `"${id}`,
      parentId: ids[index - 1],
    }))
    this.#messages.set(chatId, [...(this.#messages.get(chatId) ?? []), ...ids])
    return event('v1.BranchCopied', { chatId, messages: JSON.stringify(rows) })
  }

  #sent(chatId: string, at: number) {
    const known = this.#messages.get(chatId) ?? []
    const parentId = known[this.random(known.length + 1)] ?? null
    const foreign = this.#messages.get(this.#chat())?.at(-1)
    const messageId = this.random(20) === 0 && foreign ? foreign : this.#id('m')
    this.#messages.set(chatId, [...known, messageId])
    const asked = this.random(2) === 0 ? this.#newReply(chatId, messageId) : null
    const reply = asked && { replyId: asked.replyId, model: MODEL }
    return event('v1.MessageSent', { messageId, chatId, parentId, text: `<${at}>\n`, reply, at })
  }

  #newReply(chatId: string, parentId = this.#messages.get(chatId)?.at(-1) ?? 'nothing') {
    const replyId = this.#id('r')
    this.#replies.push({ replyId, chatId, parentId, attempt: 0, text: [] })
    return { replyId, chatId, parentId, model: MODEL, at: 1 }
  }

  /** One of the replies that run goes on: starts, says something, starts again or ends. */
  #progress(): OwnEvent | null {
    const reply = this.#replies[this.random(this.#replies.length || 1)]
    if (!reply) return null
    const { replyId, chatId, parentId } = reply
    if (reply.attempt === 0 || this.random(15) === 0) {
      reply.attempt++
      reply.text = []
      const { attempt } = reply
      return event('v1.ReplyStarted', { replyId, chatId, parentId, model: MODEL, attempt, at: 2 })
    }
    if (this.random(3) > 0) {
      const position = reply.text.push(`word${reply.text.length} `) - 1
      const pieces = [{ kind: 'text' as const, text: reply.text.at(-1)! }]
      return event('v1.ReplyAppended', { replyId, attempt: reply.attempt, position, pieces })
    }
    this.#replies.splice(this.#replies.indexOf(reply), 1)
    const text = reply.text.join('')
    const final = {
      replyId,
      chatId,
      parts: text === '' ? [] : [{ kind: 'text' as const, text }],
      textHash: createHash('sha256').update(text).digest('hex'),
      usage: { inputTokens: 1, outputTokens: null },
      at: 3,
    }
    return this.random(3) === 0
      ? event('v1.ReplyStopped', { ...final, device: 'Laptop' })
      : event('v1.ReplyEnded', final)
  }

  #chat() {
    return CHATS[this.random(CHATS.length)]!
  }

  #id(kind: string) {
    return `${kind}${++this.#count}`
  }
}

const event = <Name extends EventName>(name: Name, args: EventArgs<Name>) =>
  ({ name, args }) as OwnEvent
