import { normalLogin } from '#app/accounts/login_name'
import Password from '#app/accounts/password'
import Person from '#app/accounts/person'

/**
 * The account that an operator means: by its id, by the login of its password, or by an e-mail that only one account has. Null for
 * none, for a guest, and when it could be two.
 */
export async function findAccount(named: string): Promise<Person | null> {
  const password = await Password.findBy('login', normalLogin(named))
  const person = await Person.find(password?.personId ?? named)
  if (person) return person.isGuest ? null : person
  const sameMail = await Person.query().where('email', named).whereNot('role', 'guest').limit(2)
  return sameMail.length === 1 ? sameMail[0]! : null
}
