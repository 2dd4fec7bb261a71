const MINUTES = 10

type Session = { get(key: string): unknown }

/**
 * Whether whoever sits here has proved who they are just now (`enter` notes when). Ways in are added and removed only then: an
 * open browser on a table must not become somebody else's account. Who may not is sent to /sign-in with the notice `prove_again`.
 */
export function hasRecentProof(session: Session): boolean {
  const enteredAt = Number(session.get('enteredAt') ?? 0)
  return Date.now() - enteredAt < MINUTES * 60_000
}
