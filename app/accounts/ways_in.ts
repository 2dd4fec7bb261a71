import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Person from '#app/accounts/person'
import { writeTransaction } from '#app/core/write_transaction'

const TABLES = ['identities', 'passwords', 'passkeys'] as const

/** How many ways into an account there are, of each kind and in all. */
export async function waysIn(person: Person, client?: TransactionClientContract) {
  const counts: number[] = []
  for (const table of TABLES) {
    const [row] = await (client ?? db).from(table).where('person_id', person.id).count('* as total')
    counts.push(Number(row.total))
  }
  const [identities = 0, passwords = 0, passkeys = 0] = counts
  return { identities, passwords, passkeys, total: identities + passwords + passkeys }
}

/**
 * Takes one way in away, never the last: nobody would get in again. `remove` runs in the transaction that has counted, since two
 * removals at once would each see the other's way still there.
 */
export function removeWayIn(
  person: Person,
  remove: (client: TransactionClientContract) => Promise<unknown>
): Promise<'removed' | 'last_way_in'> {
  return writeTransaction(async (client) => {
    if ((await waysIn(person, client)).total < 2) return 'last_way_in'
    await remove(client)
    return 'removed'
  })
}
