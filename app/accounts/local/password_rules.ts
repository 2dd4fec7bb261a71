import { COMMON_PASSWORDS } from '#app/accounts/local/common_passwords'
import { accounts } from '#config/accounts'

/** Long enough for any sentence; what is longer costs the server and protects nobody more. */
export const MAX_PASSWORD_CHARS = 256

/** Beside the login, so many characters must be left. */
const OWN_CHARS = 4

const RUNS = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  '!@#$%^&*()',
  '!"§$%&/()=',
]

export type PasswordError =
  | 'missing'
  | 'password_too_short'
  | 'password_too_long'
  | 'password_is_login'
  | 'password_too_common'

/** Keyboards and systems write the same letters differently; their hashes would differ (NIST SP 800-63B-4, 3.1.1.2). */
export const normalPassword = (typed: string) => typed.normalize('NFC')

/**
 * What is wrong with a new password, null when nothing is. As NIST SP 800-63B-4 has it: a length, any characters, nothing that is
 * guessed first, and no rules about kinds of characters, which make passwords worse.
 */
export function passwordError(typed: string, login: string): PasswordError | null {
  const password = normalPassword(typed)
  const length = [...password].length
  if (length === 0) return 'missing'
  if (length < accounts.passwordMinLength) return 'password_too_short'
  if (length > MAX_PASSWORD_CHARS) return 'password_too_long'
  const plain = password.toLowerCase()
  const names = [login, login.split('@')[0]!].filter((name) => name.length >= OWN_CHARS)
  if (plain === login || names.some((name) => plain.replaceAll(name, '').length < OWN_CHARS))
    return 'password_is_login'
  return isCommon(plain) ? 'password_too_common' : null
}

function isCommon(password: string): boolean {
  // "password1234!" and "secret2024" are as common as what they begin with.
  const stem = password.replace(/[\d\W_]+$/u, '')
  const unit = /^(.{1,12}?)\1+.?$/u.exec(password)?.[1] ?? password
  return (
    unit !== password ||
    [password, stem].some((word) => COMMON_PASSWORDS.has(word)) ||
    isRun(password)
  )
}

/** Keys beside each other, forwards or backwards, as often as it takes. */
const isRun = (password: string) =>
  RUNS.flatMap((run) => [run, [...run].toReversed().join('')]).some((run) =>
    run.repeat(Math.ceil(password.length / run.length) + 1).includes(password)
  )
