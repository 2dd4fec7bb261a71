import { DateTime } from 'luxon'
import Device from '#app/accounts/devices/device'
import { sessionsEnded } from '#app/accounts/devices/ended_sessions'
import type Person from '#app/accounts/person'
import { deviceName } from '#shared/device_name'

/** Of a request, what signing in needs. */
export type Visit = {
  readonly session: {
    readonly sessionId: string
    regenerate(): void
    put(key: string, value: string): void
    get(key: string): unknown
    clear(): void
  }
  readonly request: { header(name: string): string | undefined }
}

/**
 * Makes the visitor this person, with a new session id: one that was planted before must not become somebody's (attack A05).
 * The device of the former session goes on if it was the same person's; another person's stays behind as ended.
 */
export async function enter(visit: Visit, person: Person): Promise<Device> {
  const { session } = visit
  const formerId = session.sessionId
  const former = await Device.findBy('sessionId', formerId)
  const isSame = former?.personId === person.id && former.endedAt === null
  const kept = keptValues(session, isSame ? ['returnTo', 'federation'] : ['returnTo'])
  session.clear()
  session.regenerate()
  // Other tabs of this browser at once, so that they come back as who sits here now.
  sessionsEnded([formerId])
  for (const [key, value] of kept) session.put(key, value)
  session.put('personId', person.id)
  session.put('enteredAt', String(Date.now()))
  if (isSame)
    return former.merge({ sessionId: session.sessionId, lastSeenAt: DateTime.now() }).save()
  await former?.merge({ endedAt: DateTime.now() }).save()
  return makeDevice(visit, person)
}

function makeDevice({ session, request }: Visit, person: Person): Promise<Device> {
  const name = deviceName(request.header('user-agent') ?? '')
  return Device.create({ personId: person.id, sessionId: session.sessionId, name, endedAt: null })
}

/** Ends the session; the device row goes, too, so that the next visit is a stranger's. */
export async function leave({ session }: Visit): Promise<void> {
  await Device.query().where('sessionId', session.sessionId).delete()
  sessionsEnded([session.sessionId])
  session.clear()
  session.regenerate()
}

/** What a session keeps: where the visitor wanted to go, and for the same person by which provider they came. */
const keptValues = (session: Visit['session'], keys: readonly string[]) =>
  keys.flatMap((key) => {
    const value = session.get(key)
    return typeof value === 'string' ? [[key, value] as const] : []
  })
