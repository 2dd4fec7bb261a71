import Person from '#app/accounts/person'

/** Of these stores, those that are somebody's. A store that is nobody's stays so: each person gets a new one. */
export async function ownedStores(storeIds: readonly string[]): Promise<ReadonlySet<string>> {
  const people = await Person.query()
    .whereIn('storeId', [...storeIds])
    .select('storeId')
  return new Set(people.map(({ storeId }) => storeId))
}
