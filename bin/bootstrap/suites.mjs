import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { start, stop } from './processes.mjs'
import { runAtOnce } from './run_at_once.mjs'

const MINUTE_MS = 60_000

/** The suites of adonisrc.ts in the order of their cost; a suite that hangs is ended and counts as a failure. */
export const SUITES = [
  // Half of its time is processor time of one thread.
  { name: 'unit', limitMs: 5 * MINUTE_MS, shares: 6 },
  // These wait for timers and processes most of the time.
  { name: 'functional', limitMs: 5 * MINUTE_MS, shares: 4, sharesAtOnce: 3 },
  { name: 'sync', limitMs: 7 * MINUTE_MS, shares: 4, sharesAtOnce: 4 },
  // Most of its time is waiting for words to arrive: two files at once take little more than one.
  { name: 'browser', limitMs: 6 * MINUTE_MS, filesAtOnce: 2 },
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

/** Runs one suite; see `npm test -- browser/chat` for `files`. */
export async function runSuite(node, env, suite, files = []) {
  console.log(`\nkamba: suite ${suite.name}`)
  if (suite.shares && files.length === 0) return runShares(node, env, suite)
  if (!suite.filesAtOnce) return runProcess(node, env, suite, files)
  const run = (file) => runProcess(node, env, suite, [file], { quiet: true })
  // From the end: tests/browser/sync has the slowest, and the last one should not go on alone for long.
  const waiting = specFiles(suite, files).toReversed()
  return together(suite, await runAtOnce(suite.filesAtOnce, waiting, run))
}

/**
 * All files of a suite, dealt out in turn to processes of which a few run at once: more of them than a few, so that the one with the slow
 * files does not go on alone for long.
 */
async function runShares(node, env, suite) {
  const files = specFiles(suite, [])
  const shares = Array.from({ length: suite.shares }, (_, share) =>
    files.filter((_file, index) => index % suite.shares === share)
  )
  const run = (share) => runProcess(node, env, suite, share, { quiet: true })
  return together(suite, await runAtOnce(suite.sharesAtOnce ?? 2, shares, run))
}

function together(suite, results) {
  if (results.length === 0) return tally(suite.name, '', true)
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failures: results.flatMap(({ failures }) => failures),
  }
}

function specFiles(suite, files) {
  const wanted = files.length > 0 ? files : [suite.name]
  return readdirSync(inRoot('tests', suite.name), { recursive: true })
    .filter((path) => path.endsWith('.spec.ts'))
    .map((path) => `${suite.name}/${path.replaceAll('\\', '/')}`)
    .filter((path) => wanted.some((start) => path === start || path.startsWith(`${start}/`)))
    .sort()
}

let processes = 0

/** A suite, or some files of it, in a process of its own. With `quiet` its output is shown as a whole at its end. */
async function runProcess(node, env, suite, files, { quiet = false } = {}) {
  const report = inRoot('tmp', 'test', `report-${suite.name}-${process.pid}-${++processes}.jsonl`)
  mkdirSync(inRoot('tmp', 'test'), { recursive: true })
  const filters = files.flatMap((file) => [`--files=${file}`, `--files=${file}/*`])
  const script = ['--import=@poppinss/ts-exec', '--enable-source-maps', 'bin/test.ts']
  const out = quiet ? 'pipe' : 'inherit'
  const child = start(node, [...script, suite.name, ...filters], {
    env: { ...env, TEST_REPORT: report },
    stdio: ['ignore', out, out],
  })
  const output = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => output.push(chunk))
  const timer = setTimeout(() => {
    const what = files.length === 1 ? files[0] : suite.name
    console.error(`kamba: ${what} took more than ${suite.limitMs / MINUTE_MS} minutes`)
    void stop(child)
  }, suite.limitMs)
  const { code } = await child.ended
  clearTimeout(timer)
  // What a test has started and not ended must not live on.
  await stop(child)
  if (quiet) process.stdout.write(Buffer.concat(output))
  const lines = existsSync(report) ? readFileSync(report, 'utf8') : ''
  rmSync(report, { force: true })
  return tally(suite.name, lines, code === 0)
}
