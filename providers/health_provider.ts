import type { ApplicationService } from '@adonisjs/core/types'
import { Health } from '#app/core/health'

/** What /health and `node ace doctor` look at: files, disk, event log. Generation adds the worker in its own provider. */
export default class HealthProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(Health, async () => {
      const { data } = await import('#config/data')
      const { diskSpaceCheck, writableCheck } = await import('#app/core/storage_checks')
      const { eventlogCheck } = await import('#app/sync/eventlog_check')
      const health = new Health()
      health.register(
        writableCheck(data.folder, [data.appFile]),
        diskSpaceCheck(data.folder),
        eventlogCheck(() => this.app.container.make('eventlog'))
      )
      return health
    })
  }
}
