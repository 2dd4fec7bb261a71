import type { Kept } from '#app/accounts/federated/identity_provider'

const KEY = 'federatedAttempts'
export const ATTEMPT_MINUTES = 10
/** One for each tab in which somebody has begun; the oldest one gives way. */
const MAX_ATTEMPTS = 5

export type Attempt = Kept & {
  readonly provider: string
  /** Through `returnPath`. */
  readonly returnTo: string
  /** The account that the identity is to be linked to; null for signing in. */
  readonly linkTo: string | null
  readonly startedAt: number
}
type Session = { get(key: string): unknown; put(key: string, value: string): void }

/**
 * States that came back, until they would be too old anyway. A session is written when its request has ended: of two callbacks at
 * once both would find the attempt there, and so would one after an older request of the same session has written it again.
 */
const used = new Map<string, number>()

export function keepAttempt(session: Session, attempt: Omit<Attempt, 'startedAt'>) {
  const kept = attemptsIn(session).slice(1 - MAX_ATTEMPTS)
  session.put(KEY, JSON.stringify([...kept, { ...attempt, startedAt: Date.now() }]))
}

/** The attempt that this browser began with this state. Gives it once; null for what is old, used, or begun elsewhere (attack A01). */
export function takeAttempt(session: Session, state: string | null): Attempt | null {
  const attempts = attemptsIn(session)
  const attempt = attempts.find((each) => each.state === state)
  if (!attempt) return null
  session.put(KEY, JSON.stringify(attempts.filter((each) => each !== attempt)))
  for (const [old, at] of used) if (isOver(at)) used.delete(old)
  if (isOver(attempt.startedAt) || used.has(attempt.state)) return null
  used.set(attempt.state, attempt.startedAt)
  return attempt
}

const isOver = (startedAt: number) => Date.now() - startedAt > ATTEMPT_MINUTES * 60_000

function attemptsIn(session: Session): Attempt[] {
  const kept = session.get(KEY)
  return typeof kept === 'string' ? (JSON.parse(kept) as Attempt[]) : []
}
