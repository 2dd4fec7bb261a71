/**
 * Replaces every message that equals its former self by that former object.
 *
 * A query gives new objects for all rows whenever one row of the table changes, and a list that memoises by identity
 * would render every message of the chat again.
 */
export function keepUnchanged<Message extends { readonly id: string }>(
  former: readonly Message[],
  messages: readonly Message[]
): readonly Message[] {
  const formerById = new Map(former.map((message) => [message.id, message]))
  const kept = messages.map((message) => {
    const before = formerById.get(message.id)
    return before && equal(before, message) ? before : message
  })
  const isSame =
    kept.length === former.length && kept.every((message, index) => message === former[index])
  return isSame ? former : kept
}

/** Remembers the messages it saw last; one per conversation on the screen. */
export function messageKeeper<Message extends { readonly id: string }>() {
  let former: readonly Message[] = []
  return (messages: readonly Message[]) => (former = keepUnchanged(former, messages))
}

function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => equal(a[key as keyof typeof a], b[key as keyof typeof b]))
  )
}
