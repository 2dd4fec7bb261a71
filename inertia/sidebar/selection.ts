/** Chats that are chosen for one action. `anchor` is where a range begins. */
export type Selection = { readonly ids: ReadonlySet<string>; readonly anchor: string | null }

export const EMPTY_SELECTION: Selection = { ids: new Set(), anchor: null }

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** Everything from the anchor to a chat, as the list shows them. Without an anchor the range is the chat alone. */
export function extended(selection: Selection, order: readonly string[], id: string): Selection {
  const { ids, anchor } = selection
  const [a, b] = [order.indexOf(anchor ?? id), order.indexOf(id)]
  if (b < 0) return selection
  const range = order.slice(Math.min(a < 0 ? b : a, b), Math.max(a, b) + 1)
  return { ids: new Set([...ids, ...range]), anchor: anchor ?? id }
}
