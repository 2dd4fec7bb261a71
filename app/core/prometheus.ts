import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Metric, Metrics } from '#app/core/metrics'

/** The one place that knows prom-client. Imported at the first question: who has no Prometheus pays nothing, not even its meters. */
export class Prometheus {
  readonly #registry = new Registry()
  readonly contentType = this.#registry.contentType

  constructor(metrics: Metrics) {
    // Processor time, memory, garbage collection and the delay of the event loop.
    collectDefaultMetrics({ register: this.#registry })
    for (const metric of metrics.all) this.#add(metric)
  }

  write(): Promise<string> {
    return this.#registry.metrics()
  }

  #add(metric: Metric) {
    const options = {
      name: `kamba_${metric.name}`,
      help: metric.help,
      registers: [this.#registry],
      ...(metric.label && { labelNames: [metric.label] }),
    }
    if (metric.kind === 'gauge') {
      const gauge: Gauge = new Gauge({
        ...options,
        collect: () => fill(metric, gauge, (labels, value) => gauge.set(labels, value)),
      })
    } else {
      const counter: Counter = new Counter({
        ...options,
        collect: () => fill(metric, counter, (labels, value) => counter.inc(labels, value)),
      })
    }
  }
}

function fill(
  metric: Metric,
  target: { reset(): void },
  put: (labels: Record<string, string>, value: number) => void
) {
  target.reset()
  const found = metric.read()
  if (typeof found === 'number') return put({}, found)
  for (const [label, value] of found) put({ [metric.label!]: label }, value)
}
