import { accounts } from '#config/accounts'

const WORDS: Record<string, string> = {
  missing: 'is empty',
  login_taken: 'belongs to an account already',
  login_invalid: 'is neither a name of letters, digits and . _ - + nor an e-mail address',
  login_too_long: 'is too long',
  password_too_short: `has fewer than ${accounts.passwordMinLength} characters`,
  password_too_long: 'is too long',
  password_is_login: 'is made of the login',
  password_too_common: 'is one of those that are guessed first',
}

/** What is wrong with login and password, for an operator. Pages have their own words: inertia/accounts/form_errors.ts. */
export const errorWords = (errors: Readonly<Record<string, string>>) =>
  Object.entries(errors).map(([field, code]) => `The ${field} ${WORDS[code] ?? code}`)
