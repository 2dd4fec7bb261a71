import { run } from './processes.mjs'
import { inRoot } from './paths.mjs'
import { withNode } from './node_runtime.mjs'
import { StepFailure } from './step.mjs'

/**
 * Brings the databases in DATA_DIR up to date. Asked on every start and not remembered by a stamp:
 * a database that was restored from a backup may be older than the stamp beside it.
 */
export async function migrate(node, variables, { folder = 'build', mode = 'production' } = {}) {
  const env = { ...withNode(node), ...variables, NODE_ENV: mode }
  const args = ['ace.js', 'migration:run', '--force', '--no-schema-generate']
  const result = await run(node, args, { env, cwd: inRoot(folder), quiet: true })
  if (result.ok) return
  console.error(result.output)
  throw new StepFailure(
    'migrations',
    `the databases in ${variables.DATA_DIR} could not be brought up to date`,
    'the lines above say why. Is the folder writable and the disk not full? Your data was not touched by a failed migration.'
  )
}
