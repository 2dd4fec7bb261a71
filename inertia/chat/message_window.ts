/**
 * The part of a branch that is on the page, by place in the branch: `from` up to and without `to`; null goes on to the end, whatever
 * is still to come.
 */
export type MessageWindow = { readonly from: number; readonly to: number | null }

/** Fill a tall screen, so that what opens is read, and little more. */
const FIRST = 24
const STEP = 16
/**
 * More than these are never on the page at once: with a thousand of them each letter that is typed took 40 ms (measured). Removed is
 * only what lies screens away.
 */
export const MOST_MOUNTED = 120

export const lastMessages = (length: number): MessageWindow => ({
  from: Math.max(0, length - FIRST),
  to: null,
})

export const messagesAround = (place: number, length: number) =>
  bounded(place - STEP / 2, place + STEP, length)

/** Older ones come; at the other end some go, unless all are kept. */
export function upwards({ from, to }: MessageWindow, length: number, keepsAll = false) {
  const start = from - STEP
  const end = to ?? length
  return bounded(start, keepsAll ? end : Math.min(end, Math.max(0, start) + MOST_MOUNTED), length)
}

export function downwards({ from, to }: MessageWindow, length: number, keepsAll = false) {
  const end = Math.min(length, (to ?? length) + STEP)
  return bounded(keepsAll ? from : Math.max(from, end - MOST_MOUNTED), end, length)
}

/** A branch may become shorter or much longer, by a choice or by what another device has written. */
export function fitted(window: MessageWindow, length: number, isAtEnd: boolean): MessageWindow {
  if (window.from > 0 && window.from > length - FIRST / 2) return lastMessages(length)
  if (window.to !== null && window.to >= length) return { from: window.from, to: null }
  if (window.to !== null || length - window.from <= MOST_MOUNTED + STEP) return window
  return isAtEnd ? lastMessages(length) : { from: window.from, to: window.from + MOST_MOUNTED }
}

const bounded = (from: number, to: number, length: number): MessageWindow => ({
  from: Math.max(0, from),
  to: to >= length ? null : to,
})
