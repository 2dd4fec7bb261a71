#!/usr/bin/env node
/**
 * The door to every command of package.json: prepares what the command needs, then runs it.
 * Works in a fresh clone: no dependencies, any Node from 20 on (older ones get a sentence instead of
 * a syntax error, so nothing is imported before the check).
 */
const OLDEST_NODE = 20
const COMMANDS = {
  start: () => import('./bootstrap/start.mjs'),
  test: () => import('./bootstrap/test.mjs'),
  dev: () => import('./bootstrap/dev.mjs'),
  ace: () => import('./bootstrap/ace.mjs'),
  bench: () => import('./bootstrap/bench.mjs'),
  rounds: () => import('./bootstrap/rounds.mjs'),
  chaos: () => import('./bootstrap/chaos.mjs'),
  transcripts: () => import('./bootstrap/transcripts.mjs'),
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `kamba needs Node ${OLDEST_NODE} or newer to start, this is ${process.version}. Install one from https://nodejs.org.`
  )
  process.exit(1)
}

const [name, ...args] = process.argv.slice(2)
if (!Object.hasOwn(COMMANDS, name ?? '')) {
  console.error(`usage: node bin/bootstrap.mjs <${Object.keys(COMMANDS).join('|')}> [arguments]`)
  process.exit(2)
}

const { StepFailure } = await import('./bootstrap/step.mjs')
const { followParent } = await import('./bootstrap/processes.mjs')
followParent()
try {
  const command = await COMMANDS[name]()
  process.exitCode = await command.run(args)
} catch (error) {
  if (!(error instanceof StepFailure)) throw error
  console.error(`\n${error.message}`)
  process.exitCode = 1
}
