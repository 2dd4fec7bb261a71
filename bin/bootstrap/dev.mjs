import { migrate } from './migrations.mjs'
import { withNode } from './node_runtime.mjs'
import { requireFreePort } from './port.mjs'
import { prepare } from './prepare.mjs'
import { start } from './processes.mjs'
import { settings } from './settings.mjs'
import { step } from './step.mjs'

/** `npm run dev`: server, pages and worker in one, reloaded as the sources change. */
export async function run(args) {
  const asked = settings()
  await requireFreePort(asked)
  const node = await prepare({ build: false })
  const from = { folder: '.', mode: 'development' }
  await step('databases up to date', () => migrate(node, asked.variables, from))
  const env = { ...withNode(node), ...asked.variables, NODE_ENV: 'development' }
  const { code } = await start(node, ['ace.js', 'serve', '--hmr', ...args], { env }).ended
  return code ?? 1
}
