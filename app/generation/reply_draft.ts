import { createHash } from 'node:crypto'
import type { EventArgs } from '#shared/events/catalogue'
import { type ReplyPart, type TextPart, textOfParts } from '#shared/events/reply_parts'
import { MAX_EVENT_BYTES } from '#shared/limits'
import type { WireEvent } from '#shared/sync/wire_event'

/** The final event holds the whole reply and has to stay below MAX_EVENT_BYTES with its last part and the rest of its arguments. */
const MAX_REPLY_BYTES = MAX_EVENT_BYTES - 384 * 1024
/** `{"kind":"reasoning","text":},`: text and thoughts that alternate pay for it at each turn. */
const PART_BYTES = 30

/** Adds a piece to a list of parts; text goes on in the part before it, if that is of its kind. */
export function addPart(parts: ReplyPart[], piece: ReplyPart) {
  const last = parts.at(-1)
  if (hasText(piece) && last?.kind === piece.kind)
    parts[parts.length - 1] = { kind: piece.kind, text: last.text + piece.text }
  else parts.push(piece)
}

const hasText = (piece: ReplyPart): piece is TextPart =>
  piece.kind === 'text' || piece.kind === 'reasoning'

/** A reply as far as it has come. */
export class ReplyDraft {
  readonly parts: ReplyPart[] = []
  /** Pieces of it that are in the log. */
  loggedPieces = 0
  #bytes = 0

  /** What earlier workers have appended, by attempt, earliest first. */
  static fromLog(events: readonly WireEvent[]): Map<number, ReplyDraft> {
    const drafts = new Map<number, ReplyDraft>()
    for (const { args } of events) {
      const { attempt, position, pieces } = args as EventArgs<'v1.ReplyAppended'>
      const draft = drafts.get(attempt) ?? new ReplyDraft()
      drafts.set(attempt, draft)
      for (const piece of pieces) draft.add(piece)
      draft.loggedPieces = Math.max(draft.loggedPieces, position + pieces.length)
    }
    return drafts
  }

  add(piece: ReplyPart) {
    const before = this.parts.length
    addPart(this.parts, piece)
    this.#bytes += Buffer.byteLength(JSON.stringify(hasText(piece) ? piece.text : piece))
    if (this.parts.length > before) this.#bytes += PART_BYTES
  }

  get isEmpty() {
    return this.parts.length === 0
  }

  /** Attack R04: a provider that never ends. */
  get isTooLarge() {
    return this.#bytes > MAX_REPLY_BYTES
  }

  get text() {
    return textOfParts(this.parts)
  }

  /** What every final event says about the reply. */
  toFinal() {
    const textHash = createHash('sha256').update(this.text).digest('hex')
    return { parts: this.parts, textHash }
  }
}
