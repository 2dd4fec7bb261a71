import db from '@adonisjs/lucid/services/db'
import type Person from '#app/accounts/person'

const TABLES = ['identities', 'passwords', 'passkeys'] as const

/** How many ways into an account there are, of each kind and in all. The last one must not be taken away: nobody would get in again. */
export async function waysIn(person: Person) {
  const [identities = 0, passwords = 0, passkeys = 0] = await Promise.all(
    TABLES.map(async (table) => {
      const [row] = await db.from(table).where('person_id', person.id).count('* as total')
      return Number(row.total)
    })
  )
  return { identities, passwords, passkeys, total: identities + passwords + passkeys }
}
