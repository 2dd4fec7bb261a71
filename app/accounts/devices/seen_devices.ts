import { DateTime } from 'luxon'
import Device from '#app/accounts/devices/device'

/** SQLite takes no more than this many values in one query with certainty. */
const CHUNK = 400

/** Notes that these sessions are there now. */
export async function noteSeen(sessionIds: Iterable<string>): Promise<void> {
  const ids = [...sessionIds]
  const lastSeenAt = DateTime.now().toSQL()
  for (let start = 0; start < ids.length; start += CHUNK)
    await Device.query()
      .whereIn('sessionId', ids.slice(start, start + CHUNK))
      .update({ lastSeenAt })
}
