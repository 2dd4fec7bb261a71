import type { ReplyFailure, ReplyFailureCode } from '#shared/events/reply_events'

/** What can be done about a failed reply beside asking again. */
export type FailureAction =
  | 'continue'
  | 'drop_oldest'
  | 'fork'
  | 'replacement'
  | 'another_model'
  | 'keys'
  | 'usage'
  | 'chat_settings'

const ACTIONS: Partial<Record<ReplyFailureCode, readonly FailureAction[]>> = {
  provider_key_rejected: ['keys', 'another_model'],
  key_missing: ['keys', 'another_model'],
  key_elsewhere: ['keys', 'another_model'],
  address_refused: ['keys', 'another_model'],
  model_not_found: ['replacement', 'another_model'],
  model_unavailable: ['replacement', 'another_model'],
  files_not_taken: ['another_model'],
  context_too_long: ['drop_oldest', 'fork', 'another_model'],
}

/** After which the text so far can be gone on from: the line or the provider broke, not the question. */
const BROKEN_OFF: ReadonlySet<ReplyFailureCode> = new Set([
  'stream_cut',
  'provider_down',
  'provider_busy',
  'internal',
])

/** In the order in which they are offered, after Retry. */
export function failureActions({ code, budget }: ReplyFailure, hasText: boolean): FailureAction[] {
  const first: FailureAction[] = hasText && BROKEN_OFF.has(code) ? ['continue'] : []
  if (code === 'budget_reached')
    return [budget?.scope === 'chat' ? 'chat_settings' : 'usage', 'another_model']
  return [...first, ...(ACTIONS[code] ?? (['another_model'] as const))]
}
