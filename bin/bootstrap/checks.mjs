import { run } from './processes.mjs'

const bin = (file, ...args) => ({ args: [`node_modules/${file}`, ...args] })

/** What is checked without running the product. Each line is one point of `N passed, N failed`. */
export const CHECKS = [
  {
    name: 'format',
    ...bin('oxfmt/bin/oxfmt', '--check', '.'),
    remedy: 'node_modules/.bin/oxfmt . writes the format',
  },
  {
    name: 'lint',
    ...bin('oxlint/bin/oxlint', '--type-aware', '.'),
    remedy: 'each message says what to do; the import table is in docs/architecture.md',
  },
  {
    name: 'types:server',
    ...bin('typescript/bin/tsc', '--noEmit'),
    remedy: 'correct the types',
  },
  {
    name: 'types:browser',
    ...bin('typescript/bin/tsc', '--noEmit', '-p', 'inertia/tsconfig.json'),
    remedy: 'correct the types',
  },
  {
    name: 'types:worker',
    ...bin('typescript/bin/tsc', '--noEmit', '-p', 'inertia/service_worker/tsconfig.json'),
    remedy: 'correct the types',
  },
  {
    name: 'types:props',
    ...bin('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.props.json'),
    remedy: 'a controller passes what its page does not expect, or the other way round',
  },
  {
    name: 'dead_code',
    ...bin('knip/bin/knip.js', '--no-progress'),
    remedy: 'remove it, or use it',
  },
]

/** Runs one check and shows its output when it failed. Units: the result is one pass or one failure. */
export async function runCheck(node, env, check) {
  const started = performance.now()
  const { ok, output } = await run(node, check.args, { env, quiet: true })
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`
  if (ok) console.log(`  passed  ${check.name} (${took})`)
  else console.log(`  FAILED  ${check.name} (${took}): ${check.remedy}\n\n${output}`)
  return ok ? { passed: 1, failures: [] } : { passed: 0, failures: [check.name] }
}
