import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { completeEnvFile } from './env_file.mjs'
import { withLock } from './lock.mjs'
import { ensureNode } from './node_runtime.mjs'
import { inRoot } from './paths.mjs'
import { step } from './step.mjs'

/** From a fresh clone to something that runs. Returns the path of Node 24. Each part does nothing when nothing has changed. */
export async function prepare({ build = true } = {}) {
  return withLock(inRoot('tmp', '.prepare-lock'), async () => {
    const node = await ensureNode()
    await step('packages installed', () => ensureDependencies(node))
    await step('.env written with a new random key', () => completeEnvFile(inRoot('.env')))
    if (build) await step('built', () => ensureBuild(node))
    return node
  })
}
