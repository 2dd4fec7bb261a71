/** Longer than any browser waits for a finger. */
const MINUTES = 5
const KEY = 'passkeyChallenge'

type Session = { put(key: string, value: unknown): void; pull(key: string): unknown }
type Purpose = 'sign_in' | 'register' | 'confirm'

/** Keeps what a passkey is asked to sign. A later one replaces it. */
export const keepChallenge = (session: Session, purpose: Purpose, challenge: string) =>
  session.put(KEY, { purpose, challenge, at: Date.now() })

/** Good for one answer, right or wrong, of the same session and for the same purpose (attack A01). */
export function takeChallenge(session: Session, purpose: Purpose): string | null {
  const kept = session.pull(KEY) as { purpose: Purpose; challenge: string; at: number } | undefined
  if (!kept || kept.purpose !== purpose) return null
  return Date.now() - kept.at < MINUTES * 60_000 ? kept.challenge : null
}
