import type { ApplicationService } from '@adonisjs/core/types'
import { Metrics } from '#app/core/metrics'

/** What /metrics tells: each feature's numbers, taken from where they are. */
export default class MetricsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton(Metrics, async () => {
      const { openConnections } = await import('#app/sync/open_connections')
      const { syncMetrics } = await import('#app/sync/sync_metrics')
      const { generationMetrics } = await import('#app/generation/generation_metrics')
      const { readModelMetrics } = await import('#app/readmodel/read_model_metrics')
      await container.make('eventlog')
      const { table, heartbeats } = await container.make('generation.hook')
      const metrics = new Metrics()
      metrics.register(
        ...syncMetrics(openConnections),
        ...generationMetrics(table, heartbeats),
        ...readModelMetrics(await container.make('readmodels'))
      )
      return metrics
    })
  }
}
