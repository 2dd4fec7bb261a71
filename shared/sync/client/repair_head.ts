import { Effect, KeyValueStore, Option } from '@livestore/utils/effect'

const SAFE_ID = /^[A-Za-z0-9_-]+$/

/**
 * Lowers LiveStore's record of the server's head to the last event that it really has.
 *
 * Answers fault 3 of livestore.md (LiveStore #1532): on a pull the leader commits the new head before it inserts the events; a tab
 * that is closed between the two never boots again ("backend head should never be greater than local head"; 7 of 25 reloads in
 * mid-stream). A provider is built after the eventlog is opened and before the heads are read, and is given a key-value store whose
 * `set` is `UPDATE __livestore_sync_status SET backendId = '<value>'` without escaping: the only door to that row. The pattern keeps
 * anything but an id out of it. To be removed when a release has the fix.
 */
export const repairHead = Effect.gen(function* () {
  const store = yield* KeyValueStore.KeyValueStore
  const id = yield* store.get('backendId')
  if (Option.isNone(id) || !SAFE_ID.test(id.value)) return
  yield* store.set(
    'backendId',
    `${id.value}', head = MIN(head, (SELECT COALESCE(MAX(seqNumGlobal), 0) FROM eventlog)) WHERE '' = '`
  )
})
