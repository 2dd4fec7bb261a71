import { readFileSync, writeFileSync } from 'node:fs'
import { type Health, type Measure, verdict } from '#benchmarks/measure'
import type { Result } from '#benchmarks/results_file'
import { rounded } from '#benchmarks/statistics'

const START = '<!-- results -->'
const END = '<!-- /results -->'
const HEAD = [
  '| | kamba | baseline | ratio | goal | | goodput, errors |',
  '| --- | ---: | ---: | ---: | --- | --- | --- |',
]

/** The table of one or all rows, as markdown. */
export function table(results: readonly Result[]): string {
  return [...HEAD, ...results.flatMap(linesOf)].join('\n')
}

/** Puts the table between the two marks of the page, so that it cannot drift from results.json. */
export function writeReport(file: string, results: readonly Result[]) {
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(START)
  const after = rest!.split(END)[1]
  const plots = results
    .filter((result) => !('failed' in result))
    .map(({ row, title }) => `![${title}](results/${row}.svg)`)
  const content = [whereMeasured(results), table(results), conditions(results), plots.join('\n\n')]
  writeFileSync(file, `${before}${START}\n\n${content.join('\n\n')}\n\n${END}${after}`)
}

function linesOf(result: Result): string[] {
  const title = `| **${result.title}** |`
  if ('failed' in result) return [`${title} | | | | failed: ${result.failed} | |`]
  return [`${title} | | | | | |`, ...result.measures.map(lineOf)]
}

function lineOf(measure: Measure): string {
  const { name, unit, kamba, baseline, health } = measure
  const theirs = baseline
    ? baseline.value === null
      ? `${baseline.name}: not installed`
      : `${baseline.name} ${format(baseline.value)}`
    : ''
  const ratio = baseline?.value ? `${rounded(kamba / baseline.value, 2)} x` : ''
  const cells = [
    `${name}, ${unit}`,
    format(kamba),
    theirs,
    ratio,
    goalText(measure),
    verdict(measure),
    healthText(health?.kamba, health?.baseline),
  ]
  return `| ${cells.join(' | ')} |`
}

const format = (value: number) =>
  Number.isFinite(value) ? value.toLocaleString('en') : 'no samples'

export function goalText({ goal, unit }: Measure): string {
  if (!goal) return ''
  if ('atMost' in goal) return `<= ${format(goal.atMost)} ${unit}`
  if ('atLeast' in goal) return `>= ${format(goal.atLeast)} ${unit}`
  return 'ratioAtMost' in goal ? `<= ${goal.ratioAtMost} x` : `>= ${goal.ratioAtLeast} x`
}

function healthText(kamba?: Health, baseline?: Health): string {
  const one = ({ goodput, errors }: Health) =>
    [goodput === undefined ? [] : `${rounded(goodput * 100)} %`, String(errors)].flat().join(', ')
  if (!kamba) return ''
  return baseline ? `${one(kamba)} (baseline ${one(baseline)})` : one(kamba)
}

function whereMeasured(results: readonly Result[]): string {
  const places = results.map(
    ({ measuredOn, machine: { cores, memoryGb, node } }) =>
      `${measuredOn}, ${cores} cores, ${memoryGb} GB, Node ${node}`
  )
  return `Measured: ${[...new Set(places)].join('; ')}.`
}

function conditions(results: readonly Result[]): string {
  const lines = results.map((result) =>
    'failed' in result
      ? `- **${result.title}**: failed, ${result.failed}`
      : `- **${result.title}** (\`--only=${result.row}\`, ${result.seconds} s): ${result.conditions}`
  )
  return ['How much of what:', '', ...lines].join('\n')
}
