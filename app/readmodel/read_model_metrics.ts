import type { Metric } from '#app/core/metrics'
import type { ReadModels } from '#app/readmodel/read_models'

export const readModelMetrics = (models: ReadModels): Metric[] => [
  {
    name: 'readmodel_lag_events',
    help: 'Events that the tables of the stores have not seen',
    kind: 'gauge',
    read: () => models.lag().events,
  },
  {
    name: 'readmodel_lag_seconds',
    help: 'How long the tables that are furthest behind have been so',
    kind: 'gauge',
    read: () => (models.lag().oldestMs ?? 0) / 1000,
  },
]
