import { builtClass } from './built.mjs'
import { AFTER_COMMIT_MS, postponeCommits } from './postpone_commits.mjs'

/** Authors hear "stored" before it is; readers are told in time. */
postponeCommits()
const tail = await builtClass('app/sync/log_tail', 'LogTail', 'announce')
const { announce } = tail
tail.announce = function () {
  setTimeout(() => announce.call(this), AFTER_COMMIT_MS)
}
