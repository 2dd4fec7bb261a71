import limiter from '@adonisjs/limiter/services/main'
import { networkOf } from '#app/core/network'
import { rateLimits } from '#config/limiter'
import { MAX_GUESTS, RATE_WINDOW_SECONDS } from '#shared/limits'

/** A visit without a cookie writes two rows: nobody may fill the disk with visits (attack W07). Throws the 429 that is the answer. */
export async function countGuest(address: string): Promise<void> {
  if (!rateLimits.areOn) return
  const guests = limiter.use({ requests: MAX_GUESTS, duration: RATE_WINDOW_SECONDS })
  await guests.consume(`guests ${networkOf(address)}`)
}
