import db from '@adonisjs/lucid/services/db'
import ProviderKey from '#app/llm/keys/provider_key'
import type { MonthlyLimits } from '#app/usage/budgets'

/** `person`, or the id of a key. */
type Scope = string

/** What the person whose store it is allows in a month. */
export async function limitsOfStore(storeId: string): Promise<MonthlyLimits> {
  const rows = (await db
    .from('budgets')
    .join('people', 'people.id', 'budgets.person_id')
    .where('people.store_id', storeId)
    .select('scope', 'micros_per_month')) as { scope: Scope; micros_per_month: number }[]
  return new Map(rows.map(({ scope, micros_per_month: micros }) => [scope, micros]))
}

/** Null takes the limit away. */
export async function setLimit(personId: string, scope: Scope, micros: number | null) {
  await db.transaction(async (client) => {
    await client.from('budgets').where({ person_id: personId, scope }).delete()
    if (micros !== null)
      await client
        .insertQuery()
        .table('budgets')
        .insert({ person_id: personId, scope, micros_per_month: micros })
  })
}

/** A guest's keys go over to the account, and what they may spend with them. The guest's own limit does not bind the account. */
export async function giveLimits(fromPersonId: string, toPersonId: string) {
  for (const { id } of await namedKeys(toPersonId)) {
    const ofKey = { person_id: fromPersonId, scope: id }
    await db.from('budgets').where(ofKey).update({ person_id: toPersonId })
  }
}

export type NamedKey = { readonly id: string; readonly name: string; readonly lastFour: string }

/** The keys that a person has with the server; never what is sealed in them. */
export async function namedKeys(personId: string): Promise<NamedKey[]> {
  const keys = await ProviderKey.query()
    .where('personId', personId)
    .orderBy('createdAt')
    .select('id', 'name', 'lastFour')
  return keys.map(({ id, name, lastFour }) => ({ id, name, lastFour }))
}
