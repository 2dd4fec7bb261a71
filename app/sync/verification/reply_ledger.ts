import { createHash } from 'node:crypto'
import type { AnyEvent, EventArgs } from '#shared/events/catalogue'
import { textOfParts } from '#shared/events/reply_parts'
import type { Damage, DamageKind } from '#app/sync/verification/report'

type Final = EventArgs<'v1.ReplyEnded'>
type Reply = {
  isRequested: boolean
  attempt: number
  /** Of the attempt: how many pieces have come, null when the first ones are gone. */
  pieces: number | null
  text: string
  isEnded: boolean
}

/** Follows every reply of a store through its events and writes down what can't be. */
export class ReplyLedger {
  readonly #replies = new Map<string, Reply>()
  readonly #messages = new Set<string>()

  constructor(private readonly damage: Damage[]) {}

  get counts() {
    const replies = [...this.#replies.values()]
    const requested = replies.filter(({ isRequested }) => isRequested).length
    const ended = replies.filter(({ isEnded }) => isEnded).length
    return { requested, ended, open: replies.length - ended }
  }

  isRequested(replyId: string): boolean {
    return this.#replies.get(replyId)?.isRequested ?? false
  }

  isEnded(replyId: string): boolean {
    return this.#replies.get(replyId)?.isEnded ?? false
  }

  /** Replies that were asked for and have not ended. */
  *open(): Iterable<string> {
    for (const [replyId, { isRequested, isEnded }] of this.#replies)
      if (isRequested && !isEnded) yield replyId
  }

  read({ name, args }: AnyEvent, seq: number): void {
    switch (name) {
      case 'v1.MessageSent':
        this.#messages.add(`${args.chatId} ${args.messageId}`)
        if (args.reply) this.#reply(args.reply.replyId).isRequested = true
        return
      case 'v1.ReplyRequested':
        // Whoever asks for a reply to a message that is not there gets none.
        if (this.#messages.has(`${args.chatId} ${args.parentId}`))
          this.#reply(args.replyId).isRequested = true
        return
      case 'v1.ReplyStarted':
        return this.#start(args, seq)
      case 'v1.ReplyAppended':
        return this.#append(args, seq)
      case 'v1.ReplyEnded':
      case 'v1.ReplyStopped':
      case 'v1.ReplyFailed':
        return this.#end(args, seq)
    }
  }

  #start({ replyId, attempt }: EventArgs<'v1.ReplyStarted'>, seq: number) {
    const reply = this.#known(replyId, seq)
    if (reply.isEnded) this.#report('reply_goes_on_after_end', replyId, seq)
    Object.assign(reply, { attempt, pieces: 0, text: '' })
  }

  #append({ replyId, attempt, position, pieces }: EventArgs<'v1.ReplyAppended'>, seq: number) {
    const reply = this.#known(replyId, seq)
    if (reply.isEnded) return this.#report('reply_goes_on_after_end', replyId, seq)
    if (attempt !== reply.attempt || position !== reply.pieces)
      this.#report('reply_pieces_broken', replyId, seq)
    reply.pieces = position + pieces.length
    reply.text += textOfParts(pieces)
  }

  #end({ replyId, parts, textHash }: Final, seq: number) {
    const reply = this.#known(replyId, seq)
    const text = textOfParts(parts)
    if (reply.isEnded) this.#report('reply_ended_twice', replyId, seq)
    if (createHash('sha256').update(text).digest('hex') !== textHash)
      this.#report('reply_hash_wrong', replyId, seq)
    if (!text.startsWith(reply.text)) this.#report('reply_text_lost', replyId, seq)
    Object.assign(reply, { isEnded: true, text: '' })
  }

  #known(replyId: string, seq: number): Reply {
    const reply = this.#reply(replyId)
    if (!reply.isRequested) this.#report('reply_not_requested', replyId, seq)
    return reply
  }

  #reply(replyId: string): Reply {
    const known = this.#replies.get(replyId)
    if (known) return known
    const reply: Reply = { isRequested: false, attempt: 0, pieces: 0, text: '', isEnded: false }
    this.#replies.set(replyId, reply)
    return reply
  }

  #report(kind: DamageKind, id: string, seq: number) {
    this.damage.push({ kind, id, seq })
  }
}
