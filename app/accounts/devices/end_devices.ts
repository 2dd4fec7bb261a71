import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Device from '#app/accounts/devices/device'
import { sessionsEnded } from '#app/accounts/devices/ended_sessions'
import type Person from '#app/accounts/person'
import { SESSION_DAYS } from '#config/session'

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

/** Devices whose session has expired by now, ended or not: nobody comes back by them. */
export async function forgetOldDevices(): Promise<void> {
  const expired = DateTime.now().minus({ days: SESSION_DAYS }).toSQL()
  await Device.query().where('lastSeenAt', '<', expired).delete()
}

/** Where a person is signed in, the last one seen first. */
export const openDevices = (person: Person): Promise<Device[]> =>
  Device.query().where('personId', person.id).whereNull('endedAt').orderBy('lastSeenAt', 'desc')
