import type { ReplyFailure, ReplyFailureCode } from '#shared/events/reply_events'
import { moneyWords } from '~/components/money_words'
import { t } from '~/language/t'

type FailureText = { readonly title: string; readonly advice: string }

/** What a failed reply says. Honest and by code: who failed, and what the reader can do. */
const texts: Record<ReplyFailureCode, (provider: string, failure: ReplyFailure) => FailureText> = {
  provider_key_rejected: (provider) => ({
    title: t('{provider} rejected the key', { provider }),
    advice: t('The key for this provider is missing, wrong or revoked. Check it, then retry.'),
  }),
  provider_credit_empty: (provider) => ({
    title: t('The credit at {provider} is used up', { provider }),
    advice: t('Add credit there or choose another model, then retry.'),
  }),
  provider_busy: (provider) => ({
    title: t('{provider} is busy', { provider }),
    advice: t('It asks for a pause. Your message is kept; retry in a moment.'),
  }),
  provider_down: (provider) => ({
    title: t('{provider} did not answer', { provider }),
    advice: t('The provider has trouble or cannot be reached. Retry, or choose another model.'),
  }),
  provider_refused: (provider) => ({
    title: t('{provider} refused this message', { provider }),
    advice: t('It will not answer this as it stands. Rephrase it or choose another model.'),
  }),
  model_not_found: (provider) => ({
    title: t('{provider} does not know this model', { provider }),
    advice: t('It may have been renamed or withdrawn. Choose another model and retry.'),
  }),
  context_too_long: (provider, failure) => ({
    title: t('This chat is too long for the model'),
    advice: [
      tokenWords(failure) ?? t('{provider} cannot read that much at once.', { provider }),
      t(
        'Leave out the oldest messages, go on in a new chat with a summary, or choose a larger model.'
      ),
    ].join(' '),
  }),
  stream_cut: (provider) => ({
    title: t('The answer was cut off'),
    advice: t(
      'The connection to {provider} ended early. What had arrived is kept above; Continue goes on from it.',
      { provider }
    ),
  }),
  model_unavailable: () => ({
    title: t('This model is not available here'),
    advice: t('Choose another model and retry.'),
  }),
  content_refused: (provider) => ({
    title: t('{provider} will not answer this', { provider }),
    advice: t(
      'Its rules for content stand in the way. Rephrase the message or choose another model.'
    ),
  }),
  key_missing: (provider) => ({
    title: t('No key for {provider}', { provider }),
    advice: t('This model needs a key of yours. Add one in Settings, or choose another model.'),
  }),
  key_elsewhere: (provider) => ({
    title: t('The key for {provider} is on another device', { provider }),
    advice: t('It never leaves that device. Ask from there, or add a key here.'),
  }),
  address_refused: (provider) => ({
    title: t('The address of {provider} is not allowed', { provider }),
    advice: t(
      'It leads into a private network. Whoever runs this server can allow it in ALLOWED_PRIVATE_HOSTS.'
    ),
  }),
  budget_reached: (_, failure) => ({
    title: t('{budget} is used up', { budget: budgetName(failure) }),
    advice: [
      t('Nothing was sent.'),
      budgetWords(failure),
      t('Raise it, or choose a cheaper model.'),
    ]
      .filter(Boolean)
      .join(' '),
  }),
  file_missing: () => ({
    title: t('An attached file has not arrived'),
    advice: t('The device on which it was added could not send it. Open kamba there, then retry.'),
  }),
  files_not_taken: (provider) => ({
    title: t('This model of {provider} cannot take an attached file', { provider }),
    advice: t('Choose a model that can, or send the message without the file.'),
  }),
  internal: () => ({
    title: t('Something went wrong on this server'),
    advice: t('The fault is ours, not the provider’s. Your message is kept; retry.'),
  }),
}

export function failureText(failure: ReplyFailure): FailureText {
  const provider = failure.provider || t('The provider')
  return (texts[failure.code] ?? texts.internal)(provider, failure)
}

function tokenWords({ contextTokens }: ReplyFailure): string | null {
  const { limit = null, sent = null } = contextTokens ?? {}
  if (limit === null) return null
  return sent === null
    ? t('It takes {limit, number} tokens.', { limit })
    : t('It takes {limit, number} tokens, this was {sent, number}.', { limit, sent })
}

const BUDGETS = {
  person: t('Your budget'),
  key: t('The budget of this key'),
  chat: t('The budget of this chat'),
}
const budgetName = ({ budget }: ReplyFailure) => (budget ? BUDGETS[budget.scope] : t('The budget'))

function budgetWords({ budget }: ReplyFailure): string | null {
  if (!budget) return null
  const { spentMicros, limitMicros, estimateMicros } = budget
  return t('{spent} of {limit} are spent, and this would cost about {estimate}.', {
    spent: moneyWords(spentMicros),
    limit: moneyWords(limitMicros),
    estimate: moneyWords(estimateMicros),
  })
}

/** For example `OpenAI, HTTP 429`; what a person needs when asking for help. */
export function failureSource({ provider, status }: ReplyFailure): string {
  return [provider, status === null ? null : `HTTP ${status}`].filter(Boolean).join(', ')
}

/** Seconds until the provider wants to be asked again, never negative; null when it did not say. */
export function secondsUntilRetry(
  failure: ReplyFailure,
  failedAt: number,
  now: number
): number | null {
  if (failure.retryAfterSeconds === null) return null
  return Math.max(0, Math.ceil((failedAt + failure.retryAfterSeconds * 1000 - now) / 1000))
}

/** `42 s` or `3 min 5 s`. */
export function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes === 0
    ? t('{seconds} s', { seconds })
    : t('{minutes} min {seconds} s', { minutes, seconds: seconds % 60 })
}
