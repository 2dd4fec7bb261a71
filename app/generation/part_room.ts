import type { ReplyPart, TextPart } from '#shared/events/reply_parts'

export type OtherPart = Exclude<ReplyPart, TextPart>

/** Bytes as JSON of what a tool was given or has answered. Whole pages are long; people read the beginning. */
const MAX_TOOL_BYTES = 128 * 1024
const MAX_NAME_CHARS = 200
const MAX_URL_CHARS = 2_048
const MAX_TITLE_CHARS = 300
/** Of one reply, beside its text and thoughts: these keep the larger half of the final event. */
const MAX_OTHER_BYTES = 1024 * 1024
const MAX_OTHER_PARTS = 500

/**
 * How much of one reply is not text: tools, sources, files. What is too long is cut where a person sees it, and never fails a reply
 * whose text is fine (attack R04: an output of 100 MB, a million sources).
 */
export class PartRoom {
  #bytes = 0
  #count = 0
  #isFull = false

  /** The part as it is kept; null when there is no room and that has been said. */
  fit(part: OtherPart): OtherPart | null {
    if (this.#isFull) return null
    const fitting = cut(part)
    const bytes = bytesOf(fitting)
    if (this.#bytes + bytes > MAX_OTHER_BYTES || this.#count >= MAX_OTHER_PARTS) {
      this.#isFull = true
      return note('More of this reply was too long to be kept')
    }
    this.#bytes += bytes
    this.#count++
    return fitting
  }
}

/** What a person is told in the place of a part: a source that leads nowhere. */
export const note = (title: string): OtherPart => ({ kind: 'source', url: '', title })

function cut(part: OtherPart): OtherPart {
  switch (part.kind) {
    case 'tool_call':
      return {
        ...part,
        callId: part.callId.slice(0, MAX_NAME_CHARS),
        name: part.name.slice(0, MAX_NAME_CHARS),
        input: cutText(part.input),
      }
    case 'tool_result':
      return {
        ...part,
        callId: part.callId.slice(0, MAX_NAME_CHARS),
        output: cutText(part.output),
      }
    case 'source':
      return cutSource(part.url, part.title)
    case 'file':
      return { ...part, name: part.name?.slice(0, MAX_NAME_CHARS) ?? null }
  }
}

/** A provider's address is a link on our page: one that a browser would run leads nowhere (attack X01). */
function cutSource(url: string, title: string | null): OtherPart {
  const isLink = /^https?:\/\//i.test(url) && url.length <= MAX_URL_CHARS
  const words = title ?? (isLink ? null : url)
  return {
    kind: 'source',
    url: isLink ? url : '',
    title: words && words.slice(0, MAX_TITLE_CHARS),
  }
}

function cutText(text: string): string {
  if (text.length <= MAX_TOOL_BYTES / 6 || bytesOf(text) <= MAX_TOOL_BYTES) return text
  let kept = text.slice(0, MAX_TOOL_BYTES)
  while (bytesOf(kept) > MAX_TOOL_BYTES)
    kept = kept.slice(0, Math.floor((kept.length * MAX_TOOL_BYTES) / bytesOf(kept)) - 1)
  return `${kept.toWellFormed()}\n… cut here: ${text.length} characters in all`
}

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
