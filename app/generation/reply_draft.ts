import { createHash } from 'node:crypto'
import { textOf } from '#app/generation/context'
import type { EventArgs } from '#shared/events/catalogue'
import type { ReplyPart, Usage } from '#shared/events/reply_events'
import { MAX_EVENT_BYTES } from '#shared/limits'
import type { WireEvent } from '#shared/sync/wire_event'

/** The final event holds the whole reply and has to stay below MAX_EVENT_BYTES with the rest of its arguments. */
const MAX_REPLY_BYTES = MAX_EVENT_BYTES - 64 * 1024

/** Adds a piece to a list of parts that alternate in kind. */
export function addPart(parts: ReplyPart[], { kind, text }: ReplyPart) {
  const last = parts.at(-1)
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
  else parts.push({ kind, text })
}

/** A reply as far as it has come. */
export class ReplyDraft {
  readonly parts: ReplyPart[] = []
  usage: Usage = { inputTokens: null, outputTokens: null }
  /** Pieces of it that are in the log. */
  loggedPieces = 0
  #bytes = 0

  /** What an earlier worker has appended in this attempt. Pieces of older attempts were discarded when it started. */
  static fromLog(events: readonly WireEvent[], attempt: number): ReplyDraft {
    const draft = new ReplyDraft()
    for (const { args } of events) {
      const appended = args as EventArgs<'v1.ReplyAppended'>
      if (appended.attempt !== attempt) continue
      for (const piece of appended.pieces) draft.add(piece)
      draft.loggedPieces = Math.max(draft.loggedPieces, appended.position + appended.pieces.length)
    }
    return draft
  }

  add(piece: ReplyPart) {
    addPart(this.parts, piece)
    this.#bytes += Buffer.byteLength(JSON.stringify(piece.text))
  }

  get isEmpty() {
    return this.parts.length === 0
  }

  /** Attack R04: a provider that never ends. */
  get isTooLarge() {
    return this.#bytes > MAX_REPLY_BYTES
  }

  get text() {
    return textOf(this.parts)
  }

  /** What every final event says about the reply. */
  toFinal() {
    const textHash = createHash('sha256').update(this.text).digest('hex')
    return { parts: this.parts, textHash, usage: this.usage, at: Date.now() }
  }
}
