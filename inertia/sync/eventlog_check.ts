import { Eventlog } from '@livestore/common/leader-thread'
import type { LeaderContext } from '~/sync/livestore_globals'

/**
 * An event log whose file was damaged so far that the browser's file pool took it for an unused one is empty, beside a state that
 * is not. Its tabs would run ahead of it for ever, so that this counts as damage.
 */
export function assertEventlogBelongsToState({ dbEventlog, dbState }: LeaderContext) {
  const [row] = dbState.select<{ head: number | null }>(
    'SELECT MAX(seqNumGlobal) AS head FROM __livestore_session_changeset'
  )
  const logHead = Eventlog.getClientHeadFromDb(dbEventlog).global
  if (logHead === 0 && (row?.head ?? 0) > 0) {
    throw new Error('corrupted database: the event log is empty and the state is not')
  }
}
