import { endDevices, openDevices } from '#app/accounts/devices/end_devices'
import {
  type Credentials,
  credentialErrors,
  hashPassword,
  writePassword,
} from '#app/accounts/local/local_accounts'
import { normalLogin } from '#app/accounts/local/login_name'
import Password from '#app/accounts/local/password'
import { passwordError } from '#app/accounts/local/password_rules'
import type Person from '#app/accounts/person'
import { isPasswordOf } from '#app/accounts/local/verify_password'

type Wish = {
  readonly proof: {
    readonly current: string
    /** A passkey of this person has signed a challenge of this request. */
    readonly hasFreshPasskey: boolean
    /** Somebody signed in just now; enough for a first password, not for a change. */
    readonly isRecent: boolean
  }
  /** For a first password; afterwards it stays. */
  readonly login: string
  readonly password: string
}
type Errors = Readonly<Record<string, string>>
type Outcome = { readonly ok: true } | { readonly ok: false; readonly errors: Errors }

/** Sets a password, the first one or another, and ends all sessions: the caller opens a new one for whoever sits here. */
export async function changePassword(person: Person, wish: Wish): Promise<Outcome> {
  const present = await Password.find(person.id)
  const errors = present ? await errorsOf(person, present, wish) : await errorsOfFirst(wish)
  if (errors) return { ok: false, errors }
  const login = present?.login ?? normalLogin(wish.login)
  await writePassword({ personId: person.id, login, hash: await hashPassword(wish.password) })
  await endDevices(await openDevices(person))
  return { ok: true }
}

type Reset =
  | { readonly ok: true; readonly login: string }
  | { readonly ok: false; readonly errors: Errors }

/** The same by an operator, who proves nothing. `record` writes it down before it happens. */
export async function resetPassword(
  person: Person,
  wish: Credentials,
  record: () => Promise<void>
): Promise<Reset> {
  const present = await Password.find(person.id)
  const login = present?.login ?? normalLogin(wish.login)
  const tooWeak = passwordError(wish.password, login)
  const errors = present
    ? tooWeak && { password: tooWeak }
    : await credentialErrors({ login, password: wish.password })
  if (errors) return { ok: false, errors }
  await record()
  await writePassword({ personId: person.id, login, hash: await hashPassword(wish.password) })
  await endDevices(await openDevices(person))
  return { ok: true, login }
}

async function errorsOf(
  person: Person,
  { login }: Password,
  { proof, password }: Wish
): Promise<Errors | null> {
  if (!proof.hasFreshPasskey && proof.current === '') return { current: 'missing' }
  if (!proof.hasFreshPasskey && !(await isPasswordOf(person, proof.current)))
    return { current: 'wrong_current' }
  const error = passwordError(password, login)
  return error && { password: error }
}

const errorsOfFirst = async ({ proof, login, password }: Wish): Promise<Errors | null> =>
  proof.isRecent || proof.hasFreshPasskey
    ? credentialErrors({ login, password })
    : { proof: 'prove_again' }
