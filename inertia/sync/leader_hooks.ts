import { textOf } from '~/sync/damage_signs'
import { assertEventlogBelongsToState } from '~/sync/eventlog_check'
import { keepEventlogClean } from '~/sync/eventlog_cleaning'
import { serveMissedEvents } from '~/sync/hand_over'
import { localNudges } from '~/sync/local_nudges'
import { parseLeaderWorkerName } from '~/sync/leader_worker_name'
import type { LeaderContext } from '~/sync/livestore_globals'
import { openSyncChannel } from '~/sync/sync_channel'

/** What the leader worker's other modules may ask of LiveStore's context; undefined before its databases are open. */
export const leaderContext = () => leader

/** Our hooks into LiveStore's leader: its debug variable is the only way to its context, patch boot_failure_told to its failure. */
let leader: LeaderContext | undefined

Object.defineProperty(globalThis, '__leaderThreadCtx', {
  get: () => leader,
  set: (context: LeaderContext) => {
    leader = context
    assertEventlogBelongsToState(context)
    serveMissedEvents(context, localNudges)
    keepEventlogClean(context)
  },
})

globalThis.__livestoreBootFailed = (cause) => {
  const { channel } = parseLeaderWorkerName(self.name)
  openSyncChannel(channel, () => {}).post({ type: 'boot_failed', reason: textOf(cause) })
}
