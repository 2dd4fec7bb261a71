import type { PostError } from '~/accounts/post_form'
import { formWords } from '~/accounts/form_errors'
import { t } from '~/language/t'

/** Why a key does not work, by the code of it; as the person reads it who can change it. */
const TROUBLE: Record<string, string> = {
  key_unreadable: t(
    'This key cannot be read any more, since the server’s own key (BYOK_KEYS) was changed. Delete it and add it again.'
  ),
  provider_key_rejected: t(
    'The provider does not accept this key. Check that it was copied whole and is still active.'
  ),
  provider_credit_empty: t('The key is right, but its credit is used up.'),
  provider_busy: t('The provider asks for a pause. Test it again in a moment.'),
  provider_down: t('The provider did not answer. The key is kept; test it again later.'),
  provider_refused: t('The provider refused to list its models for this key.'),
  model_not_found: t('There is no list of models at this address. It mostly ends in /v1.'),
  no_models: t('This address answers, but lists no models. It mostly ends in /v1.'),
  address_refused: t(
    'This address leads into a private network. Whoever runs this server can allow it in ALLOWED_PRIVATE_HOSTS.'
  ),
  key_elsewhere: t('This key is on another device.'),
  internal: t('Something went wrong on this server. Try again.'),
}

const FIELDS: Record<string, string> = {
  missing: t('This is needed.'),
  key_invalid: t('This is not a key: it has blanks or signs that no key has, or is too long.'),
  address_invalid: t('An address such as https://api.example.org/v1.'),
  name_too_long: t('This is too long: 60 characters at most.'),
  too_many_keys: t('You have 30 keys. Delete one first.'),
  no_room: t(
    'This browser keeps nothing, or has no room left. Let the server keep the key instead.'
  ),
}

export const troubleWords = (code: string) =>
  TROUBLE[code] ?? t('The provider answered something that kamba does not understand.')

export const keyFieldWords = (code: string | undefined) =>
  code === undefined ? undefined : (FIELDS[code] ?? troubleWords(code))

/** What to say of a request that failed and has no fields. */
export const requestWords = (error: PostError | null) =>
  formWords(error, error?.kind === 'wait' ? error.seconds : 0)

/** Of a key that was tried: how many models it reaches. */
export const worksWords = (count: number) => t('Works: {count} models', { count })
