import { type ReplyPart, textOfParts } from '#shared/events/reply_parts'

type Attempt = { readonly parts: readonly ReplyPart[] }

/**
 * Which of several attempts at one reply a person is shown, earliest first: the one with the most text, the later of two that are
 * equal. So text that somebody has read stays until another attempt has as much to say.
 */
export function furthestAttempt<T extends Attempt>(attempts: readonly T[]): T | undefined {
  let furthest: T | undefined
  for (const attempt of attempts)
    if (!furthest || isAsFar(attempt.parts, furthest.parts)) furthest = attempt
  return furthest
}

function isAsFar(parts: readonly ReplyPart[], as: readonly ReplyPart[]): boolean {
  const textMore = length(parts, 'text') - length(as, 'text')
  if (textMore !== 0) return textMore > 0
  return length(parts, 'reasoning') >= length(as, 'reasoning')
}

const length = (parts: readonly ReplyPart[], of: 'text' | 'reasoning') =>
  textOfParts(parts, of).length
