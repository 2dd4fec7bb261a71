type Placed = { readonly id: string; readonly place: number }

/**
 * The places that put one of these at another index. Usually one: a number between its new neighbours. Numbers have an end, so that
 * after a dozen moves into the same gap those that follow move on, too.
 */
export function movesTo(items: readonly Placed[], id: string, index: number): readonly Placed[] {
  const rest = items.filter((item) => item.id !== id)
  if (rest.length === items.length || items.findIndex((item) => item.id === id) === index) return []
  const before = rest[index - 1]?.place
  const after = rest[index]?.place
  if (before === undefined && after === undefined) return []
  if (after === undefined) return [{ id, place: before! + 1 }]
  if (before === undefined) return [{ id, place: after - 1 }]
  const place = (before + after) / 2
  if (place > before && place < after) return [{ id, place }]
  const behind = rest.slice(index)
  return [{ id }, ...behind].map((item, step) => ({ id: item.id, place: before + 1 + step }))
}
