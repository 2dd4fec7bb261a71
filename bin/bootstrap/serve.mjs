import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { withNode } from './node_runtime.mjs'
import { inRoot } from './paths.mjs'
import { start, stop } from './processes.mjs'
import { StepFailure } from './step.mjs'

const READY_TIMEOUT_MS = 60_000
/** The worker gives its first sign of life a moment after the server listens. */
const HEALTHY_TIMEOUT_MS = 10_000
const POLL_MS = 100
const FOLLOW_PARENT = pathToFileURL(inRoot('bin', 'bootstrap', 'follow_parent.mjs')).href

/** Starts the production build. Returns the child; ask `ready` whether it answers. */
export function startServer(node, { variables }) {
  const env = { ...withNode(node), ...variables, NODE_ENV: 'production' }
  const args = ['--import', FOLLOW_PARENT, '--enable-source-maps', 'bin/server.js']
  return start(node, args, { cwd: inRoot('build'), env })
}

async function health(url) {
  try {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) })
    return { ok: answer.ok, text: await answer.text() }
  } catch {
    return null // not listening yet
  }
}

/** Waits until /health answers. A problem that stays is shown and not an end: a full disk is better seen in the browser than not at all. */
export async function ready(child, { probeUrl }) {
  let ended = false
  void child.ended.then(() => (ended = true))
  const began = performance.now()
  const spent = () => performance.now() - began
  while (!ended && spent() < READY_TIMEOUT_MS) {
    const answer = await health(probeUrl)
    if (!ended && answer?.ok) return
    if (!ended && answer && spent() > HEALTHY_TIMEOUT_MS) {
      console.error(`kamba: /health reports a problem: ${answer.text}`)
      return
    }
    await sleep(POLL_MS)
  }
  if (!ended) await stop(child)
  throw new StepFailure(
    'serve',
    ended ? 'the server ended while it started' : 'the server did not answer within a minute',
    'the lines above say why; `npm run ace -- doctor` checks the usual causes.'
  )
}
