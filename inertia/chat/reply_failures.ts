import type { ReplyFailure, ReplyFailureCode } from '#shared/events/reply_events'
import { moneyWords } from '~/components/money_words'

type FailureText = { readonly title: string; readonly advice: string }

/** What a failed reply says. Honest and by code: who failed, and what the reader can do. */
const texts: Record<ReplyFailureCode, (provider: string, failure: ReplyFailure) => FailureText> = {
  provider_key_rejected: (provider) => ({
    title: `${provider} rejected the key`,
    advice: 'The key for this provider is missing, wrong or revoked. Check it, then retry.',
  }),
  provider_credit_empty: (provider) => ({
    title: `The credit at ${provider} is used up`,
    advice: 'Add credit there or choose another model, then retry.',
  }),
  provider_busy: (provider) => ({
    title: `${provider} is busy`,
    advice: 'It asks for a pause. Your message is kept; retry in a moment.',
  }),
  provider_down: (provider) => ({
    title: `${provider} did not answer`,
    advice: 'The provider has trouble or cannot be reached. Retry, or choose another model.',
  }),
  provider_refused: (provider) => ({
    title: `${provider} refused this message`,
    advice: 'It will not answer this as it stands. Rephrase it or choose another model.',
  }),
  model_not_found: (provider) => ({
    title: `${provider} does not know this model`,
    advice: 'It may have been renamed or withdrawn. Choose another model and retry.',
  }),
  context_too_long: (provider, failure) => ({
    title: 'This chat is too long for the model',
    advice: [
      tokenWords(failure) ?? `${provider} cannot read that much at once.`,
      'Leave out the oldest messages, go on in a new chat with a summary, or choose a larger model.',
    ].join(' '),
  }),
  stream_cut: (provider) => ({
    title: 'The answer was cut off',
    advice: `The connection to ${provider} ended early. What had arrived is kept above; Continue goes on from it.`,
  }),
  model_unavailable: () => ({
    title: 'This model is not available here',
    advice: 'Choose another model and retry.',
  }),
  content_refused: (provider) => ({
    title: `${provider} will not answer this`,
    advice: 'Its rules for content stand in the way. Rephrase the message or choose another model.',
  }),
  key_missing: (provider) => ({
    title: `No key for ${provider}`,
    advice: 'This model needs a key of yours. Add one in Settings, or choose another model.',
  }),
  key_elsewhere: (provider) => ({
    title: `The key for ${provider} is on another device`,
    advice: 'It never leaves that device. Ask from there, or add a key here.',
  }),
  address_refused: (provider) => ({
    title: `The address of ${provider} is not allowed`,
    advice:
      'It leads into a private network. Whoever runs this server can allow it in ALLOWED_PRIVATE_HOSTS.',
  }),
  budget_reached: (_, failure) => ({
    title: `${budgetName(failure)} is used up`,
    advice: ['Nothing was sent.', budgetWords(failure), 'Raise it, or choose a cheaper model.']
      .filter(Boolean)
      .join(' '),
  }),
  file_missing: () => ({
    title: 'An attached file has not arrived',
    advice: 'The device on which it was added could not send it. Open kamba there, then retry.',
  }),
  files_not_taken: (provider) => ({
    title: `This model of ${provider} cannot take an attached file`,
    advice: 'Choose a model that can, or send the message without the file.',
  }),
  internal: () => ({
    title: 'Something went wrong on this server',
    advice: 'The fault is ours, not the provider’s. Your message is kept; retry.',
  }),
}

export function failureText(failure: ReplyFailure): FailureText {
  const provider = failure.provider || 'The provider'
  return (texts[failure.code] ?? texts.internal)(provider, failure)
}

function tokenWords({ contextTokens }: ReplyFailure): string | null {
  const { limit = null, sent = null } = contextTokens ?? {}
  if (limit === null) return null
  const takes = `It takes ${limit.toLocaleString('en')} tokens`
  return sent === null ? `${takes}.` : `${takes}, this was ${sent.toLocaleString('en')}.`
}

const BUDGETS = {
  person: 'Your budget',
  key: 'The budget of this key',
  chat: 'The budget of this chat',
}
const budgetName = ({ budget }: ReplyFailure) => (budget ? BUDGETS[budget.scope] : 'The budget')

function budgetWords({ budget }: ReplyFailure): string | null {
  if (!budget) return null
  const { spentMicros, limitMicros, estimateMicros } = budget
  return `${moneyWords(spentMicros)} of ${moneyWords(limitMicros)} are spent, and this would cost about ${moneyWords(estimateMicros)}.`
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
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}
