/** The value below which a share of the samples lies; NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (samples: readonly number[]) => percentile(samples, 0.5)

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

export const rounded = (value: number, digits = 1) => Number(value.toFixed(digits))

/** What is kept of the samples. Percentiles are of the raw samples, never of averages. */
export function summary(samples: readonly number[]) {
  const at = (share: number) => rounded(percentile(samples, share))
  return { count: samples.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}
