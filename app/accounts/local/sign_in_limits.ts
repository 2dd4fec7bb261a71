import { createHash } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'
import { networkOf } from '#app/core/network'
import { rateLimits } from '#config/limiter'

const MINUTE_SECONDS = 60

type Limit = { readonly seconds: number; readonly perAccount: number; readonly perNetwork: number }

/**
 * How many attempts are allowed, whatever becomes of them. Ten guesses in a quarter of an hour find no password that the rules let
 * through; the limit per network is for a whole school behind one address.
 */
export const SIGN_IN_LIMITS = {
  /** With a password or a passkey. */
  sign_in: { seconds: 15 * MINUTE_SECONDS, perAccount: 10, perNetwork: 60 },
  /** New accounts; the account is the login that is asked for. */
  sign_up: { seconds: 60 * MINUTE_SECONDS, perAccount: 10, perNetwork: 30 },
  /** Proofs that somebody who is signed in gives again: to change a password, to remove a way in. */
  password: { seconds: 15 * MINUTE_SECONDS, perAccount: 10, perNetwork: 60 },
  /** Ways to another issuer and back. */
  provider: { seconds: 15 * MINUTE_SECONDS, perAccount: 30, perNetwork: 120 },
} as const satisfies Record<string, Limit>

export type Attempt = {
  readonly kind: keyof typeof SIGN_IN_LIMITS
  /** Of the request. */
  readonly address: string
  /** Whatever names the account: what was typed as login, or a person's id. */
  readonly account?: string
}

/**
 * Counts an attempt, by account and by network (attack W07).
 *
 * Errors: throws the 429 that is the answer, with Retry-After. Not inside a transaction: the count must outlive it.
 */
export async function countAttempt(attempt: Attempt): Promise<void> {
  if (!rateLimits.areOn) return
  for (const { limit, key } of countersOf(attempt)) await limit.consume(key)
}

/** Takes back what a success has counted, so that everyday use stays below the limits. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  if (!rateLimits.areOn) return
  for (const { limit, key, isAccount } of countersOf(attempt))
    await (isAccount ? limit.delete(key) : limit.decrement(key))
}

function countersOf({ kind, address, account }: Attempt) {
  const { seconds, perAccount, perNetwork } = SIGN_IN_LIMITS[kind]
  const limitOf = (requests: number) =>
    // Refusals after the first one cost no write.
    limiter.use('attempts', {
      requests,
      duration: seconds,
      inMemoryBlockOnConsumed: requests + 1,
    })
  return [
    { limit: limitOf(perNetwork), key: `${kind} from ${networkOf(address)}`, isAccount: false },
    ...(account === undefined
      ? []
      : [{ limit: limitOf(perAccount), key: `${kind} of ${hashed(account)}`, isAccount: true }]),
  ]
}

/** People type passwords into the field of the login: nothing typed lies readable in a table. */
const hashed = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)
