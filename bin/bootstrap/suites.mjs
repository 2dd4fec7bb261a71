import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { start, stop } from './processes.mjs'

const MINUTE_MS = 60_000

/** The suites of adonisrc.ts in the order of their cost; a suite that hangs is ended and counts as a failure. */
export const SUITES = [
  { name: 'unit', limitMs: 3 * MINUTE_MS },
  { name: 'functional', limitMs: 5 * MINUTE_MS },
  { name: 'sync', limitMs: 7 * MINUTE_MS },
  { name: 'browser', limitMs: 12 * MINUTE_MS },
]

/**
 * Adds up a report: one JSON object per line, written test by test (tests/reporter.ts), so that what
 * ran before a crash is known. A last line `{"end": true}` is the only proof that the runner came to its end.
 */
export function tally(suite, report, endedWell) {
  const lines = report
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const tests = lines.filter((line) => line.title !== undefined)
  const passed = tests.filter((line) => line.ok).length
  const failures = tests.filter((line) => !line.ok).map((line) => `${suite}: ${line.title}`)
  if (!lines.some((line) => line.end)) failures.push(`${suite}: the runner did not come to its end`)
  else if (!endedWell && failures.length === 0)
    failures.push(`${suite}: the runner ended with an error`)
  if (tests.length === 0) failures.push(`${suite}: no test ran`)
  return { passed, failures }
}

/** Runs one suite in a process of its own; see `npm test -- browser/chat` for `files`. */
export async function runSuite(node, env, suite, files = []) {
  console.log(`\nkamba: suite ${suite.name}`)
  const report = inRoot('tmp', 'test', `report-${suite.name}-${process.pid}.jsonl`)
  mkdirSync(inRoot('tmp', 'test'), { recursive: true })
  const filters = files.flatMap((file) => [`--files=${file}`, `--files=${file}/*`])
  const script = ['--import=@poppinss/ts-exec', '--enable-source-maps', 'bin/test.ts']
  const child = start(node, [...script, suite.name, ...filters], {
    env: { ...env, TEST_REPORT: report },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const timer = setTimeout(() => {
    console.error(
      `kamba: the suite ${suite.name} took more than ${suite.limitMs / MINUTE_MS} minutes`
    )
    void stop(child)
  }, suite.limitMs)
  const { code } = await child.ended
  clearTimeout(timer)
  // What a test has started and not ended must not live on.
  await stop(child)
  const result = tally(
    suite.name,
    existsSync(report) ? readFileSync(report, 'utf8') : '',
    code === 0
  )
  rmSync(report, { force: true })
  return result
}
