import { migrate } from './migrations.mjs'
import { requireFreePort } from './port.mjs'
import { prepare } from './prepare.mjs'
import { ready, startServer } from './serve.mjs'
import { settings } from './settings.mjs'
import { step } from './step.mjs'

/** `npm start`: prepares everything and serves the product until it is ended. */
export async function run() {
  const asked = settings()
  await requireFreePort(asked)
  const node = await prepare()
  await step('databases up to date', () => migrate(node, asked.variables))
  const server = startServer(node, asked)
  await ready(server, asked)
  console.log(`kamba is ready: ${asked.url}`)
  const { code } = await server.ended
  return code ?? 1
}
