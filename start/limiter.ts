import limiter from '@adonisjs/limiter/services/main'
import { networkOf } from '#app/core/network'
import { rateLimits } from '#config/limiter'
import { MAX_UPGRADES_OF_ACCOUNT, MAX_UPGRADES, RATE_WINDOW_SECONDS } from '#shared/limits'

/** Before anything is looked up: a flood of upgrades costs a number in memory each (attack W07). */
export const throttleUpgrades = limiter.define('upgrades', ({ request }) =>
  rateLimits.areOn
    ? limiter
        .allowRequests(MAX_UPGRADES)
        .every(RATE_WINDOW_SECONDS)
        .usingKey(networkOf(request.ip()))
    : limiter.noLimit()
)

/** A client that comes back for ever without rest, from wherever. */
export const throttleAccount = limiter.define('account upgrades', ({ person }) =>
  rateLimits.areOn
    ? limiter.allowRequests(MAX_UPGRADES_OF_ACCOUNT).every(RATE_WINDOW_SECONDS).usingKey(person.id)
    : limiter.noLimit()
)
