import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Device from '#app/accounts/device'
import { sessionsEnded } from '#app/accounts/ended_sessions'
import type Person from '#app/accounts/person'

/** Signs devices out: their sockets close at once, and each is told so when it comes again. */
export async function endDevices(devices: readonly Device[]): Promise<void> {
  const sessionIds = devices.map(({ sessionId }) => sessionId)
  await db.transaction(async (client) => {
    await client.from('sessions').whereIn('id', sessionIds).delete()
    await Device.query({ client })
      .whereIn('sessionId', sessionIds)
      .update({ endedAt: DateTime.now().toSQL() })
  })
  sessionsEnded(sessionIds)
}

/** Where a person is signed in, the last one seen first. */
export const openDevices = (person: Person): Promise<Device[]> =>
  Device.query().where('personId', person.id).whereNull('endedAt').orderBy('lastSeenAt', 'desc')
