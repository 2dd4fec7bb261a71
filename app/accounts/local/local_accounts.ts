import hash from '@adonisjs/core/services/hash'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import type { WriteProof } from '#app/accounts/complete_sign_in'
import { redeemInvite } from '#app/accounts/local/invite'
import { emailOf, loginError, type LoginError, normalLogin } from '#app/accounts/local/login_name'
import Password from '#app/accounts/local/password'
import {
  normalPassword,
  passwordError,
  type PasswordError,
} from '#app/accounts/local/password_rules'

export type Credentials = { readonly login: string; readonly password: string }
/** A code for each field that is wrong. */
export type CredentialErrors = Readonly<Record<string, LoginError | 'login_taken' | PasswordError>>

/** What is wrong with login and password of a new account; null when nothing is. */
export async function credentialErrors(credentials: Credentials): Promise<CredentialErrors | null> {
  const login = normalLogin(credentials.login)
  const taken = (await Password.findBy('login', login)) ? 'login_taken' : null
  const wrong = loginError(login) ?? taken
  const tooWeak = passwordError(credentials.password, login)
  if (!wrong && !tooWeak) return null
  return { ...(wrong && { login: wrong }), ...(tooWeak && { password: tooWeak }) }
}

/** Two people asked for the same login at the same time, or for the last use of an invite: one of them came second. */
export class SignUpRefused extends Error {
  constructor(readonly reason: 'login_taken' | 'invite_invalid') {
    super(reason)
  }
}

/**
 * The proof of a new local account, written in the transaction that makes the account. `invite` is used up in it.
 *
 * Errors: what is returned throws `SignUpRefused`.
 */
export async function localProof(
  credentials: Credentials,
  invite: string | null
): Promise<WriteProof> {
  const login = normalLogin(credentials.login)
  // Before the transaction: hashing inside would hold up everybody who writes.
  const hashed = await hashPassword(credentials.password)
  return async (person, client) => {
    if (invite !== null && !(await redeemInvite(invite, client)))
      throw new SignUpRefused('invite_invalid')
    if (await Password.query({ client }).where('login', login).first())
      throw new SignUpRefused('login_taken')
    await writePassword({ personId: person.id, login, hash: hashed }, client)
  }
}

/** What is known of somebody who signs up by this login. */
export const profileOf = ({ login }: Credentials) => {
  const email = emailOf(normalLogin(login))
  return { name: email ? null : login.trim().normalize('NFC'), email }
}

export const hashPassword = (password: string) => hash.make(normalPassword(password))

export const writePassword = (
  { personId, login, hash: hashed }: { personId: string; login: string; hash: string },
  client?: TransactionClientContract
) =>
  Password.updateOrCreate(
    { personId },
    { login, hash: hashed, changedAt: DateTime.now() },
    client ? { client } : {}
  )
