import { withNode } from './node_runtime.mjs'
import { inRoot } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { start } from './processes.mjs'
import { settings } from './settings.mjs'

/** `npm run ace -- doctor`: the operator's commands, as the served product sees its data, also where only Node 20 is on PATH. */
export async function run(args) {
  const node = await prepare()
  const env = { ...withNode(node), ...settings().variables, NODE_ENV: 'production' }
  const { code } = await start(node, ['ace.js', ...args], { cwd: inRoot('build'), env }).ended
  return code ?? 1
}
