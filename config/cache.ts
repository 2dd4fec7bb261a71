import { defineConfig, drivers, store } from '@adonisjs/cache'
import type { InferStores } from '@adonisjs/cache/types'

/** What providers have listed, in app.sqlite: nothing that could not be asked again, and never a key. */
const cacheConfig = defineConfig({
  default: 'models',
  stores: {
    models: store({ prefix: 'models' }).useL2Layer(
      drivers.database({ connectionName: 'app', tableName: 'cache', autoCreateTable: false })
    ),
  },
})

export default cacheConfig

declare module '@adonisjs/cache/types' {
  interface CacheStores extends InferStores<typeof cacheConfig> {}
}
