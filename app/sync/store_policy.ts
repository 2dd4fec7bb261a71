import type Person from '#app/accounts/person'

/** The only place that decides who may touch which store: everybody has one, and nobody else's. */
export function mayOpenStore(person: Pick<Person, 'storeId'>, storeId: string): boolean {
  return storeId === person.storeId
}
