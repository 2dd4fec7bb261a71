import { waitInWords } from '~/components/countdown'
import type { PostError } from '~/accounts/post_form'
import { t } from '~/language/t'

/** What to say about a field, by the server's code for it. */
const FIELD_WORDS: Record<string, (minLength: number) => string> = {
  missing: () => t('This is needed.'),
  wrong_password: () => t('No account here has this name and this password.'),
  wrong_current: () => t('This is not your present password.'),
  sign_out_first: () =>
    t('Another account is open in this browser. Sign out of it first, under Settings.'),
  login_taken: () => t('Somebody has an account with this name already. Choose another one.'),
  login_invalid: () =>
    t(
      'An e-mail address, or a name of letters, digits and . _ - + without blanks, at least two of them.'
    ),
  login_too_long: () => t('This is too long: 254 characters at most.'),
  name_too_long: () => t('This is too long: 100 characters at most.'),
  password_too_short: (minLength) =>
    t(
      'Too short: at least {minLength} characters. A few words in a row are good and easy to remember.',
      { minLength }
    ),
  password_too_long: () => t('This is too long: 256 characters at most.'),
  password_is_login: () => t('The password must not be made of the name.'),
  password_too_common: () =>
    t('This is one of the first passwords that are guessed. Choose another one.'),
  closed: () => t('There are no accounts with a password here.'),
  invite_needed: () => t('A new account needs an invitation here.'),
  invite_invalid: () =>
    t('This invitation has been used, or is more than a week old. Ask for another one.'),
  passkey_refused: () => t('This passkey does not open an account here.'),
  passkey_expired: () => t('That took too long. Try once more.'),
  last_way_in: () => t('This is the only way into your account. Add another one first.'),
}

export const fieldWords = (code: string | undefined, minLength = 15) =>
  code === undefined ? undefined : (FIELD_WORDS[code]?.(minLength) ?? t('This was not accepted.'))

/** What to say about the form as a whole; null when its fields say it. */
export function formWords(error: PostError | null, secondsLeft: number): string | null {
  if (error === null || error.kind === 'fields') return null
  if (error.kind === 'wait')
    return secondsLeft > 0
      ? t('Too many attempts. You can try again in {wait}.', {
          wait: waitInWords(secondsLeft),
        })
      : null
  if (error.kind === 'offline') return t('The server cannot be reached. Try again in a moment.')
  if (error.kind === 'signed_out') return t('You are signed out. Load this page again to sign in.')
  return t('Something went wrong on the server. Try again.')
}
