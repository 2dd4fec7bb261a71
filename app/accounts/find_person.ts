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
