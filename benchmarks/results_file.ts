import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { RowResult } from '#benchmarks/run_row'

/** Each row knows when and where it was measured: rows can be measured again one by one. */
export type Result = RowResult & {
  measuredOn: string
  machine: { cores: number; memoryGb: number; node: string; loadBefore: number }
}

export function readResults(file: string): Result[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : []
}

/** Later results take the place of earlier ones of the same row; a failed one does not. */
export function merged(
  earlier: readonly Result[],
  later: readonly Result[],
  order: readonly string[]
) {
  const rows = new Map(earlier.map((result) => [result.row, result]))
  for (const result of later)
    if (!('failed' in result) || !rows.has(result.row)) rows.set(result.row, result)
  return order.flatMap((name) => rows.get(name) ?? [])
}

export function writeResults(file: string, results: readonly Result[]) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
}
