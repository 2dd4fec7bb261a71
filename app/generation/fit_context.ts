import type { ToldStep } from '#app/generation/attached_files'
import type { Refused } from '#app/generation/context'
import type { ModelCard } from '#shared/model_card'
import { estimateTokens } from '#shared/token_estimate'

/** What each message costs beside its text: its author and its ends. */
const TOKENS_PER_MESSAGE = 4
/** Left for the answer, unless a quarter of what the model takes is less. */
const ANSWER_TOKENS = 8_192
/** An estimate may be short by so much. */
const CAUTION = 1.1
/** Without any number of anybody's: what did not fit is sent again by this much shorter. */
const SHORTER = 0.6

export const tokensOf = ({ text, nativeTokens = 0 }: Pick<ToldStep, 'text' | 'nativeTokens'>) =>
  estimateTokens(text) + nativeTokens + TOKENS_PER_MESSAGE

type Limits = {
  card: ModelCard | undefined
  maxOutputTokens: number | undefined
  refused: readonly Refused[]
}

/** How much of our own estimate fits into a model; null when nobody knows a limit. */
export function roomOf({ card, maxOutputTokens, refused }: Limits): number | null {
  const rooms = refused.map((one) => roomAfter(one, maxOutputTokens))
  if (card?.contextTokens) rooms.push(roomIn(card.contextTokens, maxOutputTokens) / CAUTION)
  const known = rooms.filter((room) => room !== null)
  return known.length > 0 ? Math.floor(Math.min(...known)) : null
}

const roomIn = (contextTokens: number, maxOutputTokens = ANSWER_TOKENS) =>
  contextTokens - Math.min(maxOutputTokens, contextTokens / 4)

/** A provider that has refused has counted: by how much our estimate is off is known from then on. */
function roomAfter({ limit, sent, estimated }: Refused, maxOutputTokens?: number): number | null {
  if (limit === null) return estimated === null ? null : estimated * SHORTER
  const off = sent && estimated ? sent / estimated : 0
  return roomIn(limit, maxOutputTokens) / Math.max(CAUTION, off)
}

/**
 * Leaves out the oldest of a branch until the rest fits. What is pinned stays, and so does the message that is answered, whatever
 * their size: then the provider says what it thinks of it.
 */
export function dropOldest(steps: readonly ToldStep[], room: number): readonly ToldStep[] {
  const last = steps.length - 1
  const stays = (step: ToldStep, index: number) => step.inContext === 'pinned' || index === last
  let tokens = steps.reduce((sum, step) => sum + tokensOf(step), 0)
  const dropped = new Set<ToldStep>()
  for (const [index, step] of steps.entries()) {
    // What is left begins with a person's message: some providers refuse a reply to nothing.
    const beginsWithReply = dropped.size > 0 && step.author === 'model'
    if (tokens <= room && !beginsWithReply) break
    if (stays(step, index)) continue
    dropped.add(step)
    tokens -= tokensOf(step)
  }
  return steps.filter((step) => !dropped.has(step))
}
