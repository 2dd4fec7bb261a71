import limiter from '@adonisjs/limiter/services/main'
import { networkOf } from '#app/core/network'
import { areRatesLimited } from '#config/limiter'
import { MAX_UPGRADES_PER_ACCOUNT_AND_MINUTE, MAX_UPGRADES_PER_MINUTE } from '#shared/limits'

/** Before anything is looked up: a flood of upgrades costs a number in memory each (attack W07). */
export const throttleUpgrades = limiter.define('upgrades', ({ request }) =>
  areRatesLimited
    ? limiter
        .allowRequests(MAX_UPGRADES_PER_MINUTE)
        .every('1 minute')
        .usingKey(networkOf(request.ip()))
    : limiter.noLimit()
)

/** A client that comes back for ever without rest, from wherever. */
export const throttleAccount = limiter.define('account upgrades', ({ person }) =>
  areRatesLimited
    ? limiter
        .allowRequests(MAX_UPGRADES_PER_ACCOUNT_AND_MINUTE)
        .every('1 minute')
        .usingKey(person.id)
    : limiter.noLimit()
)
