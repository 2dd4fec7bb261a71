import type { Stage } from '#benchmarks/stage/stage'

/** What stands beside every percentile: under overload the streams that never start have no samples. */
export type Health = {
  /** Share of the text that was due and came, 0 to 1. */
  goodput?: number
  errors: number
}

export type Measure = {
  name: string
  unit: string
  kamba: number
  /** `value: null`: the baseline is not installed on this machine. */
  baseline?: { name: string; value: number | null }
  /** A limit, or a multiple of the baseline; `atLeast`, `ratioAtLeast` where more is better. */
  goal?:
    | { atMost: number }
    | { atLeast: number }
    | { ratioAtMost: number }
    | { ratioAtLeast: number }
  health?: { kamba: Health; baseline?: Health }
}

export type Findings = {
  /** One line: how much of what was measured. */
  conditions: string
  measures: Measure[]
  /** Further figures, for results.json alone. */
  details?: unknown
}

export type Row = {
  name: string
  title: string
  /** Part of `npm run bench` without `full`. */
  isInShort?: true
  /** It is given up and reported as failed after this time. */
  timeoutSeconds: number
  run(stage: Stage): Promise<Findings>
}

/** The number that the goal stands for in this run, or null: no goal, or no baseline to multiply. */
export function limitOf({ goal, baseline }: Measure): number | null {
  if (!goal) return null
  if ('atMost' in goal) return goal.atMost
  if ('atLeast' in goal) return goal.atLeast
  const value = baseline?.value ?? null
  if (value === null) return null
  return value * ('ratioAtMost' in goal ? goal.ratioAtMost : goal.ratioAtLeast)
}

/** `met`, `short by 12 %`, `short by 2.4 x`; empty without a goal. */
export function verdict(measure: Measure): string {
  const { goal, baseline, kamba } = measure
  if (!goal) return ''
  if (baseline?.value === null) return `${baseline.name} not installed`
  const limit = limitOf(measure)
  if (limit === null || !Number.isFinite(kamba) || !Number.isFinite(limit)) return 'no samples'
  if (kamba === limit) return 'met' // nothing at all, where nothing is the goal
  const excess = 'ratioAtLeast' in goal || 'atLeast' in goal ? limit / kamba : kamba / limit
  if (excess <= 1) return 'met'
  if (!Number.isFinite(excess)) return 'not at all'
  return excess < 2
    ? `short by ${Math.max(1, Math.round((excess - 1) * 100))} %`
    : `short by ${excess.toFixed(1)} x`
}
