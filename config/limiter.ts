import { defineConfig, stores } from '@adonisjs/limiter'
import env from '#start/env'

/**
 * Where requests are counted: in the memory of the one web process. The windows are a minute long, a restart forgives them, and a
 * refusal must cost less than what it refuses: a store on disk would write for every request.
 */
const limiterConfig = defineConfig({
  default: 'memory',
  stores: { memory: stores.memory({}) },
})
export default limiterConfig

/** Off for load tests, and behind a proxy that limits by itself. */
export const areRatesLimited = env.get('RATE_LIMITS') !== 'off'

declare module '@adonisjs/limiter/types' {
  export interface LimitersList extends InferLimiters<typeof limiterConfig> {}
}
