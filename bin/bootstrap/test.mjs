import { ensureChromium } from './chromium.mjs'
import { CHECKS, runCheck } from './checks.mjs'
import { withNode } from './node_runtime.mjs'
import { prepare } from './prepare.mjs'
import { runAtOnce } from './run_at_once.mjs'
import { StepFailure } from './step.mjs'
import { runSuite, SUITES } from './suites.mjs'

/** tsc and oxlint are processor-bound: more at once than this only makes each slower on a small machine. */
const CHECKS_AT_ONCE = 2
const NO_CHROMIUM =
  'browser: no Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path'

async function runSuites(node, env, wanted) {
  const results = []
  for (const { suite, files } of wanted) {
    const chromium = suite.name === 'browser' ? await ensureChromium(node) : ''
    if (chromium === null) results.push({ passed: 0, failures: [NO_CHROMIUM] })
    else results.push(await runSuite(node, { ...env, CHROMIUM: chromium }, suite, files))
  }
  return results
}

/** `npm test -- lint unit browser/chat`: names of checks and suites, and folders or files of suites; nothing means everything. */
function select(args) {
  const checks = CHECKS.filter(({ name }) => args.length === 0 || args.includes(name))
  const suites = SUITES.map((suite) => ({
    suite,
    whole: args.length === 0 || args.includes(suite.name),
    files: args.filter((arg) => arg.startsWith(`${suite.name}/`)),
  })).filter(({ whole, files }) => whole || files.length > 0)
  const known = [...checks, ...suites.map(({ suite }) => suite)].map(({ name }) => name)
  const unknown = args.filter((arg) => !known.includes(arg.split('/')[0]))
  return { checks, suites, unknown }
}

/** `npm test`: the same preparation as `npm start`, then every check and every suite. The last line counts both. */
export async function run(args) {
  const { checks, suites, unknown } = select(args)
  if (unknown.length > 0) {
    const names = [...CHECKS, ...SUITES].map(({ name }) => name)
    console.error(`kamba: there is no ${unknown.join(', ')}; choose from ${names.join(', ')}`)
    return 2
  }
  const results = []
  try {
    const node = await prepare({ build: false })
    const env = withNode(node)
    const check = (each) => runCheck(node, env, each)
    results.push(...(await runAtOnce(CHECKS_AT_ONCE, checks, check)))
    if (suites.length > 0) await prepare()
    results.push(...(await runSuites(node, env, suites)))
  } catch (error) {
    // Nothing could be run without it: that is a failure to be counted, not an end without a last line.
    if (!(error instanceof StepFailure)) throw error
    console.error(`\n${error.message}`)
    results.push({ passed: 0, failures: [error.message.split('\n')[0]] })
  }

  const failures = results.flatMap((result) => result.failures)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  if (failures.length > 0)
    console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`)
  console.log(`\n${passed} passed, ${failures.length} failed`)
  return failures.length === 0 ? 0 : 1
}
