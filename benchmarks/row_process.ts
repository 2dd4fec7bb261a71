import { setTimeout as sleep } from 'node:timers/promises'
import { ROWS } from '#benchmarks/rows'
import { type Size, Stage } from '#benchmarks/stage/stage'

/** Longer than servers need to hand over what runs. */
const FAREWELL_MS = 15_000

/** One row in a process of its own (forked by run.ts): it is the load, its servers are others, and it can be given up. */
const [name, size] = process.argv.slice(2) as [string, Size]
const row = ROWS.find((candidate) => candidate.name === name)!
const stage = new Stage(size)

async function leave(message?: object) {
  if (message && process.connected) process.send!(message)
  await Promise.race([stage.stop(), sleep(FAREWELL_MS)])
  process.exit(0)
}
process.on('SIGTERM', () => void leave())
process.on('disconnect', () => void leave())
const fail = (error: unknown) => {
  console.error(error)
  return leave({ failed: error instanceof Error ? error.message.split('\n')[0] : String(error) })
}
process.on('uncaughtException', (error) => void fail(error))
process.on('unhandledRejection', (error) => void fail(error))

row.run(stage).then((findings) => leave({ findings }), fail)
