import { withNode } from './node_runtime.mjs'
import { prepare } from './prepare.mjs'
import { ROOT } from './paths.mjs'
import { start } from './processes.mjs'

/** Runs one TypeScript file of the repository after the usual preparation; its arguments and exit code pass through. */
export async function runScript(file, args, preparation = {}) {
  const node = await prepare(preparation)
  const env = { ...withNode(node), ENV_PATH: ROOT }
  const script = ['--import=@poppinss/ts-exec', '--enable-source-maps', file, ...args]
  const { code } = await start(node, script, { env }).ended
  return code ?? 1
}
