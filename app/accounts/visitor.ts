import { DateTime } from 'luxon'
import Device from '#app/accounts/devices/device'
import Person from '#app/accounts/person'
import type { Visit } from '#app/accounts/session_entry'

/** Each page visit would write otherwise. */
const SEEN_EVERY_MINUTES = 1

export type Visitor =
  | { readonly kind: 'person'; readonly person: Person; readonly device: Device }
  /** Signed out from elsewhere: a guest of their own would hide what is still unsent in this browser. */
  | { readonly kind: 'ended'; readonly personId: string }
  | { readonly kind: 'stranger' }

export async function findVisitor(visit: Visit): Promise<Visitor> {
  const { session } = visit
  const device = await Device.findBy('sessionId', session.sessionId)
  if (device && device.endedAt !== null) return { kind: 'ended', personId: device.personId }
  const personId = session.get('personId')
  const person = typeof personId === 'string' ? await Person.find(personId) : null
  // A request that was under way during a sign-out may write its session again; its device is gone.
  if (!person || device?.personId !== person.id) return { kind: 'stranger' }
  return { kind: 'person', person, device: await seen(device) }
}

/** Who is signed in, guests too; null for a stranger and for a device that was signed out elsewhere. */
export async function currentPerson(visit: Visit): Promise<Person | null> {
  const visitor = await findVisitor(visit)
  return visitor.kind === 'person' ? visitor.person : null
}

/** Whether somebody else's account is open in this browser: what it has not sent would be left behind, so it is signed out of first. */
export const isAnother = (current: Person | null, account: Person) =>
  current !== null && !current.isGuest && current.id !== account.id

async function seen(device: Device) {
  if (device.lastSeenAt.diffNow('minutes').minutes > -SEEN_EVERY_MINUTES) return device
  return device.merge({ lastSeenAt: DateTime.now() }).save()
}
