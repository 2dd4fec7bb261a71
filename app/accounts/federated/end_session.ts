import { findProvider } from '#app/accounts/federated/providers'

const KEY = 'federation'
/** Signing out must not hang on an issuer that is down. */
const WAIT_MS = 2_000
/** Goes into an address, and those have an end. */
const MAX_TOKEN_CHARS = 6_000

type Session = { get(key: string): unknown; put(key: string, value: string): void }

/** By which provider this session was begun. To be called after `enter`, which forgets it. */
export function rememberFederation(session: Session, provider: string, idToken: string | null) {
  const hint = idToken !== null && idToken.length <= MAX_TOKEN_CHARS ? idToken : null
  session.put(KEY, JSON.stringify({ provider, idToken: hint }))
}

/**
 * Where the browser goes at signing out, so that the session at the provider ends, too: the next person at this device would be
 * signed in by one click otherwise. Null when this session was begun otherwise, or the provider has no such address or does not answer.
 * Ask before the session is left. `returnTo`: our own address to come back to, one that the operator has registered there.
 */
export async function endSessionUrl(session: Session, returnTo: string): Promise<string | null> {
  const kept = session.get(KEY)
  if (typeof kept !== 'string') return null
  const { provider, idToken } = JSON.parse(kept) as { provider: string; idToken: string | null }
  const late = new Promise<null>((resolve) => setTimeout(resolve, WAIT_MS, null).unref())
  const asked = findProvider(provider)?.endSessionUrl(idToken, returnTo) ?? null
  return Promise.race([asked, late]).catch(() => null)
}
