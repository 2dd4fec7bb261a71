import { defineConfig, stores } from '@adonisjs/limiter'
import env from '#start/env'

/**
 * Where requests are counted. Visits and upgrades in the memory of the one web process: their windows are seconds long, a restart
 * forgives them, and a refusal must cost less than what it refuses. Attempts to sign in on disk: whoever guesses passwords must not
 * be forgiven by a restart.
 */
const limiterConfig = defineConfig({
  default: 'memory',
  stores: {
    memory: stores.memory({}),
    attempts: stores.database({
      connectionName: 'app',
      tableName: 'rate_limits',
      keyPrefix: 'attempts',
      clearExpiredByTimeout: true,
    }),
  },
})
export default limiterConfig

/** Off for load tests, and behind a proxy that limits by itself. */
export const rateLimits = { areOn: env.get('RATE_LIMITS') !== 'off' }

declare module '@adonisjs/limiter/types' {
  export interface LimitersList extends InferLimiters<typeof limiterConfig> {}
}
