import limiter from '@adonisjs/limiter/services/main'
import { networkOf } from '#app/core/network'
import { rateLimits } from '#config/limiter'
import {
  MAX_KEY_TRIES,
  MAX_SIGN_IN_REQUESTS,
  MAX_UPGRADES,
  MAX_UPGRADES_OF_ACCOUNT,
  MAX_UPLOADS,
  RATE_WINDOW_SECONDS,
} from '#shared/limits'

const perNetwork = (name: string, requests: number) =>
  limiter.define(name, ({ request }) =>
    rateLimits.areOn
      ? limiter.allowRequests(requests).every(RATE_WINDOW_SECONDS).usingKey(networkOf(request.ip()))
      : limiter.noLimit()
  )

/** Before anything is looked up: a flood of upgrades costs a number in memory each (attack W07). */
export const throttleUpgrades = perNetwork('upgrades', MAX_UPGRADES)

/** Each view by a stranger of a page that wants an account, or gives one, writes a session: nobody may fill the disk with them (attack W07). */
export const throttleSignIn = perNetwork('sign-in pages', MAX_SIGN_IN_REQUESTS)

/** A client that comes back for ever without rest, from wherever. */
export const throttleAccount = limiter.define('account upgrades', ({ person }) =>
  rateLimits.areOn
    ? limiter.allowRequests(MAX_UPGRADES_OF_ACCOUNT).every(RATE_WINDOW_SECONDS).usingKey(person.id)
    : limiter.noLimit()
)

/** Each try of a key is a request of ours to whomever the person names: nobody guesses keys or floods others through this server (attack K05). */
export const throttleKeys = limiter.define('keys', ({ person }) =>
  rateLimits.areOn
    ? limiter.allowRequests(MAX_KEY_TRIES).every('1 minute').usingKey(person.id)
    : limiter.noLimit()
)

/** Reading a document takes a thread of this server (attack F07). */
export const throttleUploads = limiter.define('uploads', ({ person }) =>
  rateLimits.areOn
    ? limiter.allowRequests(MAX_UPLOADS).every('1 minute').usingKey(person.id)
    : limiter.noLimit()
)
