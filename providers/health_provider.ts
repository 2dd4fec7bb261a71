import type { ApplicationService } from '@adonisjs/core/types'
import { Health } from '#app/core/health'

/** What /health and `node ace doctor` look at: files, disk, event log, worker. */
export default class HealthProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(Health, async () => {
      const { data } = await import('#config/data')
      const { diskSpaceCheck, writableCheck } = await import('#app/core/storage_checks')
      const health = new Health()
      health.register(writableCheck(data.folder, [data.appFile]), diskSpaceCheck(data.folder))
      return health
    })
  }
}
