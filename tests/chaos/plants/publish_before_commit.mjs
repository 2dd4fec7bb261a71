import { setTimeout as sleep } from 'node:timers/promises'
import { builtClass } from './built.mjs'
import { AFTER_COMMIT_MS, postponeCommits } from './postpone_commits.mjs'

/** Readers see what is not stored yet; authors hear of it in time. */
postponeCommits()
const eventlog = await builtClass('app/sync/eventlog', 'Eventlog', 'push')
const { push } = eventlog
eventlog.push = async function (...args) {
  const outcome = await push.apply(this, args)
  await sleep(AFTER_COMMIT_MS)
  return outcome
}
