import { furthestAttempt } from '#shared/events/furthest_attempt'
import type { ReplyPart } from '#shared/events/reply_parts'

export type Piece = { readonly attempt: number; readonly part: ReplyPart }

/**
 * What is shown of a running reply whose pieces these are, in order. When a worker has died and the next one must start again, the
 * text of the first stays until the second has caught up.
 */
export function shownPieces(pieces: readonly Piece[]): readonly ReplyPart[] {
  const newest = pieces.at(-1)?.attempt
  if (pieces[0]?.attempt === newest) return pieces.map(({ part }) => part)
  const attempts = Map.groupBy(pieces, ({ attempt }) => attempt)
  const parts = [...attempts.values()].map((ofOne) => ({ parts: ofOne.map(({ part }) => part) }))
  return furthestAttempt(parts)!.parts
}
