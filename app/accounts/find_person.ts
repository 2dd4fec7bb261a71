import { normalLogin } from '#app/accounts/local/login_name'
import Password from '#app/accounts/local/password'
import Person from '#app/accounts/person'

/** Somebody as an operator names them: by the id, by the login of a local account, or by an e-mail that only one account has. */
export async function findPerson(named: string): Promise<Person | null> {
  const password = await Password.findBy('login', normalLogin(named))
  const person = await Person.find(password?.personId ?? named)
  if (person) return person
  const sameMail = await Person.query().where('email', named).whereNot('role', 'guest').limit(2)
  return sameMail.length === 1 ? sameMail[0]! : null
}

/** The same, but no guest. */
export async function findAccount(named: string): Promise<Person | null> {
  const person = await findPerson(named)
  return person?.isGuest ? null : person
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
