/** Counts something by one label: one look into a map of numbers, so that it may stand on the hottest path. */
export class Tally {
  readonly counts = new Map<string, number>()

  add(label: string, by = 1): void {
    this.counts.set(label, (this.counts.get(label) ?? 0) + by)
  }
}

/**
 * One number of /metrics, or one per value of its label. It is read when somebody asks and not before: counting costs an addition.
 *
 * Shape: `name` without the prefix `kamba_`; a counter ends in `_total` and never falls while the process lives.
 * Neither help nor labels name a person, a store or a text.
 */
export type Metric = {
  readonly name: string
  readonly help: string
  readonly kind: 'counter' | 'gauge'
  readonly label?: string
  read(): number | ReadonlyMap<string, number>
}

/** What /metrics tells. Features above this one register theirs in a provider; how they are written down is none of their business. */
export class Metrics {
  readonly all: Metric[] = []

  register(...metrics: readonly Metric[]): void {
    this.all.push(...metrics)
  }
}
