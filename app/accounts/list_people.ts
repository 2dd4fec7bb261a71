import db from '@adonisjs/lucid/services/db'
import Person from '#app/accounts/person'

export type ListedPerson = {
  readonly id: string
  readonly role: string
  /** Of the password; null without one. */
  readonly login: string | null
  readonly email: string | null
  readonly name: string | null
  readonly providers: readonly string[]
  readonly passkeys: number
  readonly devices: number
  /** ISO 8601, as all times here. */
  readonly createdAt: string
  readonly lastSeenAt: string | null
  readonly deletesAt: string | null
}
type Row = { person_id: string } & Record<string, unknown>

/** For the operator: everybody with an account, how they sign in, and when they were there. */
export async function listPeople({ guests }: { guests: boolean }): Promise<ListedPerson[]> {
  const query = Person.query().orderBy('createdAt')
  const people = await (guests ? query : query.whereNot('role', 'guest'))
  const rows = async (table: string) =>
    Map.groupBy((await db.from(table).select('*')) as Row[], (row) => row.person_id)
  const [passwords, identities, passkeys, devices] = await Promise.all(
    ['passwords', 'identities', 'passkeys', 'devices'].map(rows)
  )
  return people.map((person) => {
    const of = (table: Map<string, Row[]> | undefined) => table?.get(person.id) ?? []
    const seen = of(devices).map((row) => String(row.last_seen_at))
    return {
      id: person.id,
      role: person.role,
      login: (of(passwords)[0]?.login as string | undefined) ?? null,
      email: person.email,
      name: person.name,
      providers: of(identities).map(({ provider }) => String(provider)),
      passkeys: of(passkeys).length,
      devices: of(devices).filter((row) => row.ended_at === null).length,
      createdAt: person.createdAt.toUTC().toISO()!,
      lastSeenAt: seen.toSorted().at(-1)?.slice(0, 19).replace(' ', 'T') ?? null,
      deletesAt: person.deletesAt?.toUTC().toISO() ?? null,
    }
  })
}
