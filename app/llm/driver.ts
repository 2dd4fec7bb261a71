import type { Usage } from '#shared/events/reply_events'

/** A piece of an answer as it arrives, of any size. `usage` may come once, at the end. */
export type ReplyDelta =
  | { readonly type: 'text' | 'reasoning'; readonly text: string }
  | { readonly type: 'usage'; readonly usage: Usage }

/** One step of the branch that is answered, oldest first. */
export type ContextMessage = { readonly author: 'person' | 'model'; readonly text: string }

export type ModelRequest = {
  /** The provider's own name of the model, without `provider/`. */
  readonly model: string
  readonly messages: readonly ContextMessage[]
  /** Text of this reply that people have seen already; empty for a new one. */
  readonly textSoFar: string
}

/** Adds a delta to a batch, joined to the one before if that is of the same kind. */
export function addDelta(batch: ReplyDelta[], delta: ReplyDelta) {
  const last = batch.at(-1)
  if (delta.type !== 'usage' && last?.type === delta.type)
    batch[batch.length - 1] = { type: delta.type, text: last.text + delta.text }
  else batch.push(delta)
}

/**
 * Talks to one provider. A new driver is done when it passes tests/fixtures/register_llm_driver_suite.ts.
 *
 * Shape: deltas in order; joined after `textSoFar` they are the whole reply. A batch is asked for when its text can be shown, and
 * holds all that has come since the last one, so that a driver which reads only then pays per batch and not per token.
 * Errors: only `ProviderError` (app/llm/provider_errors.ts), and soon after `signal` aborts whatever; by then the connection is closed.
 */
export interface ModelDriver {
  /** As a person would name it, for example `OpenAI`. */
  readonly provider: string
  /** Whether `stream` would go on after `textSoFar` instead of starting again. */
  canResume(request: ModelRequest): boolean
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<readonly ReplyDelta[]>
}
