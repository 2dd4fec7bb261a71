import { randomBytes } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import { normalLogin } from '#app/accounts/local/login_name'
import Password from '#app/accounts/local/password'
import { MAX_PASSWORD_CHARS, normalPassword } from '#app/accounts/local/password_rules'
import Person from '#app/accounts/person'

let nobodys: Promise<string> | undefined

/** Made before either kind of answer is known, so that its making tells nothing. */
const nobodysHash = () => (nobodys ??= hash.make(randomBytes(16).toString('base64')))

/**
 * Whose login and password these are. Null says no more than that: an account that does not exist costs the same one hash as a wrong
 * password, so that neither the answer nor its time tells who has an account here.
 */
export async function personWithPassword(login: string, password: string): Promise<Person | null> {
  const spare = await nobodysHash()
  const found = await Password.findBy('login', normalLogin(login))
  const isRight = await matches(found?.hash ?? spare, password)
  return found && isRight ? Person.find(found.personId) : null
}

/** Whether it is this person's password; false, too, for somebody who has none. */
export async function isPasswordOf(person: Person, password: string): Promise<boolean> {
  const spare = await nobodysHash()
  const found = await Password.find(person.id)
  const isRight = await matches(found?.hash ?? spare, password)
  return found !== null && isRight
}

const matches = (stored: string, typed: string) =>
  // Nobody's password is longer, and hashing a megabyte is an attack.
  hash.verify(stored, normalPassword(typed.slice(0, 4 * MAX_PASSWORD_CHARS)))
