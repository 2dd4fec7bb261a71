import { type JWTVerifyGetKey, jwtVerify } from 'jose'

/** Asymmetric ones alone: with HS* the public key, known to all, would sign (attack A02). Logto signs by ES384. */
const ALGORITHMS = 'ES256 ES384 ES512 EdDSA Ed25519 RS256 RS384 RS512 PS256 PS384 PS512'.split(' ')
/** Clocks of two machines differ. */
const CLOCK_TOLERANCE_SECONDS = 30
/** We have just asked for it: an old one was made for somebody else's visit. */
const MAX_AGE_SECONDS = 600

export class NotFresh extends Error {
  readonly code = 'E_NOT_FRESH'
}

/** Throws when the person has not shown who they are since then (Unix seconds). */
export function requireFresh(authTime: unknown, since: number) {
  if (typeof authTime !== 'number' || authTime < since - CLOCK_TOLERANCE_SECONDS)
    throw new NotFresh('the provider has not asked again')
}

type Expected = { issuer: string; clientId: string; keys: JWTVerifyGetKey }

/** The claims of an ID token whose signature, issuer, audience and times hold. Errors: throws one of jose's, with a code. */
export async function verifyIdToken(idToken: string, { issuer, clientId, keys }: Expected) {
  const { payload } = await jwtVerify(idToken, keys, {
    issuer,
    audience: clientId,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    maxTokenAge: MAX_AGE_SECONDS,
    requiredClaims: ['sub', 'exp', 'iat', 'nonce'],
  })
  return payload
}
