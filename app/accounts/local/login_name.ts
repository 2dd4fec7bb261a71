export const MAX_LOGIN_CHARS = 254
const MIN_LOGIN_CHARS = 2

/** Letters, digits and what stands in names and mail addresses: nothing that is invisible or turns the direction of a text. */
const USERNAME = /^[\p{L}\p{M}\p{N}._+-]+$/u
const EMAIL = /^[\p{L}\p{M}\p{N}.!#$%&'*/=?^_`{|}~+-]+@[\p{L}\p{M}\p{N}.-]+$/u

/**
 * One writing of what people type differently: width, case, blanks around it. Upper and then lower, since that is how "ß" meets "SS"
 * and "ſ" meets "s".
 */
export const normalLogin = (typed: string) =>
  typed.normalize('NFKC').trim().toUpperCase().toLowerCase().normalize('NFKC')

export type LoginError = 'missing' | 'login_invalid' | 'login_too_long'

/** What is wrong with a login for a new account, null when nothing is. */
export function loginError(login: string): LoginError | null {
  if (login === '') return 'missing'
  if (login.length > MAX_LOGIN_CHARS) return 'login_too_long'
  if (login.length < MIN_LOGIN_CHARS) return 'login_invalid'
  return USERNAME.test(login) || EMAIL.test(login) ? null : 'login_invalid'
}

/** The address, when the login is one. */
export const emailOf = (login: string): string | null => (EMAIL.test(login) ? login : null)
