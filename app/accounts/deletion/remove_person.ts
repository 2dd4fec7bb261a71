import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { personLeft, personRemoved } from '#app/accounts/account_hooks'
import { type Actor, actFor } from '#app/accounts/audit/act_for'
import Device from '#app/accounts/devices/device'
import { endDevices, openDevices } from '#app/accounts/devices/end_devices'
import { sessionsEnded } from '#app/accounts/devices/ended_sessions'
import type Person from '#app/accounts/person'
import { accounts } from '#config/accounts'

type Who = { readonly actor: Actor; readonly reason: string }

/**
 * Says that an account is to be removed: all its devices are signed out, what is being done for it ends, and everything goes when the
 * time of grace is over (account_housekeeping.ts), unless somebody signs in before. Without a time of grace it goes at once.
 */
export async function askForRemoval(person: Person, { actor, reason }: Who): Promise<void> {
  const days = accounts.deletionDays
  if (days === 0) return removePerson(person, { actor, reason })
  await actFor(actor, person, { action: 'account.ask_for_removal', reason })
  await person.merge({ deletesAt: DateTime.now().plus({ days }) }).save()
  await personLeft(person)
  await endDevices(await openDevices(person))
}

/**
 * Removes somebody with everything that is theirs; only ids stay, in the audit trail.
 *
 * May be cut off at any line and repeated: first nobody can come in as this person any more, the row that says who is to be removed
 * goes last.
 */
export async function removePerson(person: Person, { actor, reason }: Who): Promise<void> {
  await actFor(actor, person, { action: 'account.remove', reason })
  await lockOut(person)
  await personRemoved(person)
  await person.delete()
  await leaveNoTrace()
}

async function lockOut(person: Person) {
  await person.merge({ deletesAt: person.deletesAt ?? DateTime.now() }).save()
  const devices = await Device.query().where('personId', person.id).select('sessionId')
  await db.transaction(async (client) => {
    for (const table of ['identities', 'passwords', 'passkeys'])
      await client.from(table).where('person_id', person.id).delete()
    // By their data and not by the devices: a session that was written again behind a sign-out has none.
    await client.from('sessions').whereLike('data', `%"${person.id}"%`).delete()
  })
  sessionsEnded(devices.map(({ sessionId }) => sessionId))
}

/** SQLite lets what was deleted lie in free pages, in gaps, and in its own log. The file of the accounts is small: it is written anew. */
async function leaveNoTrace() {
  await db.rawQuery('vacuum')
  await db.rawQuery('pragma wal_checkpoint(truncate)')
}
