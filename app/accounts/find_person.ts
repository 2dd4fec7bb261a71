import db from '@adonisjs/lucid/services/db'
import Person from '#app/accounts/person'

/** Somebody as an operator names them: by the id, or by the login of a local account. */
export async function findPerson(idOrLogin: string): Promise<Person | null> {
  const person = await Person.find(idOrLogin)
  if (person) return person
  const login = idOrLogin.trim().toLowerCase()
  const row = await db.from('passwords').where('login', login).select('person_id as id').first()
  return row ? Person.find((row as { id: string }).id) : null
}

/**
 * Ids of everybody whom somebody may mean: by id, login, name or e-mail. What is nobody's is taken for the id of somebody who is
 * gone, whose acts the audit trail still holds.
 */
export async function findPeople(words: string): Promise<string[]> {
  const person = await findPerson(words)
  const named = await Person.query().where('name', words).orWhere('email', words).select('id')
  return [...new Set([words, ...(person ? [person.id] : []), ...named.map(({ id }) => id)])]
}
