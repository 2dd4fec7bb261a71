import { DateTime } from 'luxon'
import Device from '#app/accounts/devices/device'
import { queryChunks } from '#app/core/query_chunks'

/** Notes that these sessions are there now. */
export async function noteSeen(sessionIds: Iterable<string>): Promise<void> {
  const lastSeenAt = DateTime.now().toSQL()
  for (const chunk of queryChunks([...sessionIds]))
    await Device.query()
      .whereIn('sessionId', [...chunk])
      .update({ lastSeenAt })
}
