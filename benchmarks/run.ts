import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { verdict } from '#benchmarks/measure'
import { plot } from '#benchmarks/plot'
import { table, writeReport } from '#benchmarks/report'
import { merged, readResults, type Result, writeResults } from '#benchmarks/results_file'
import { ROWS } from '#benchmarks/rows'
import { endRows, runRow } from '#benchmarks/run_row'
import type { Size } from '#benchmarks/stage/stage'

/** See benchmarks/README.md. Only a full run changes what is in the repository. */
const args = process.argv.slice(2)
const size: Size = args.includes('quick') ? 'quick' : args.includes('full') ? 'full' : 'short'
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
const names = ROWS.map(({ name }) => name)
const wanted = only?.split(',')
const unknown = [
  ...args.filter((arg) => !['quick', 'full'].includes(arg) && !arg.startsWith('--only=')),
  ...(wanted ?? []).filter((name) => !names.includes(name)),
]
if (unknown.length > 0) {
  console.error(
    `there is no ${unknown.join(', ')}; npm run bench -- [full] [quick] [--only=ROW,ROW]`
  )
  console.error(`rows: ${names.join(', ')}`)
  process.exit(2)
}
const rows = ROWS.filter(({ name, isInShort }) =>
  wanted ? wanted.includes(name) : args.includes('full') || isInShort
)
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    endRows()
    setTimeout(() => process.exit(code), 1_000)
  })
}

const results: Result[] = []
for (const row of rows) {
  console.log(`\n${row.title} (${row.name})`)
  const loadBefore = Number(loadavg()[0]!.toFixed(1))
  const machine = {
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    loadBefore,
  }
  const measuredOn = new Date().toISOString().slice(0, 10)
  const result = { ...(await runRow(row, size)), measuredOn, machine }
  results.push(result)
  console.log('failed' in result ? `  FAILED: ${result.failed}` : `  ${result.conditions}`)
  if ('failed' in result) continue
  for (const measure of result.measures) {
    const { name, unit, kamba, baseline } = measure
    const theirs = baseline ? `, ${baseline.name} ${baseline.value ?? 'not installed'}` : ''
    console.log(`  ${name}: ${kamba} ${unit}${theirs}  ${verdict(measure)}`)
  }
}

const isKept = size === 'full'
const folder = isKept
  ? join(import.meta.dirname, 'results')
  : join(import.meta.dirname, '..', 'tmp', 'benchmarks')
const file = join(folder, 'results.json')
const all = merged(isKept ? readResults(file) : [], results, names)
writeResults(file, all)
for (const result of results)
  if (!('failed' in result)) writeFileSync(join(folder, `${result.row}.svg`), plot(result))
if (isKept) writeReport(join(import.meta.dirname, 'README.md'), all)
console.log(`\n${table(results)}\n\n${file}`)
process.exit(results.some((result) => 'failed' in result) ? 1 : 0)
