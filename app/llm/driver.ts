import type { Effort } from '#shared/events/chat_settings'
import type { ImageWish } from '#shared/events/image_wish'
import type { Usage } from '#shared/events/reply_events'

export type ToolCall = {
  readonly callId: string
  readonly name: string
  /** JSON as the model wrote it, which need not be valid. */
  readonly input: string
  /** What the provider wants back with the call when it is told the result (Gemini's signature of a thought); for drivers alone. */
  readonly memo?: string
}
export type ToolResult = {
  readonly callId: string
  /** JSON. */
  readonly output: string
  readonly isError: boolean
}

/** A piece of an answer as it arrives, of any size. `usage` may come once, at the end. */
export type ReplyDelta =
  | { readonly type: 'text' | 'reasoning'; readonly text: string }
  /** Whole: a call that is cut off is none. `byProvider`: it runs there, and its result follows without us. */
  | ({ readonly type: 'tool_call'; readonly byProvider: boolean } & ToolCall)
  | ({ readonly type: 'tool_result' } & ToolResult)
  | { readonly type: 'source'; readonly url: string; readonly title: string | null }
  | {
      readonly type: 'file'
      readonly mediaType: string
      readonly bytes: Uint8Array
      readonly name: string | null
    }
  | { readonly type: 'usage'; readonly usage: Usage }

export type ContextFile = {
  readonly mediaType: string
  readonly name: string | null
  readonly bytes: Uint8Array
}
/** One step of the branch that is answered, oldest first. */
export type ContextMessage = {
  readonly author: 'person' | 'model'
  readonly text: string
  /** What a person has attached; only where the model takes it. */
  readonly files?: readonly ContextFile[]
}

/** What the model may call. `inputSchema` is JSON Schema. */
export type ToolOffer = {
  readonly name: string
  readonly description: string
  readonly inputSchema: Record<string, unknown>
}
/** One step of a reply that ended in calls: what it said before them, the calls, and what came of them. */
export type ToolStep = {
  readonly text: string
  readonly calls: readonly ToolCall[]
  readonly results: readonly ToolResult[]
}

export type ModelRequest = {
  /** The provider's own name of the model, without `provider/`. */
  readonly model: string
  /** When the last one is the model's own, it was cut off: the answer goes on where that stopped. */
  readonly messages: readonly ContextMessage[]
  /** Text of this reply that people have seen already; empty for a new one. */
  readonly textSoFar: string
  readonly instructions?: string | undefined
  readonly effort?: Effort | undefined
  readonly temperature?: number | undefined
  readonly topP?: number | undefined
  readonly maxOutputTokens?: number | undefined
  /** Pictures are wanted instead of words. Only for a model that makes some. */
  readonly image?: ImageWish | undefined
  readonly tools?: readonly ToolOffer[] | undefined
  /** Of this reply, after `messages`. */
  readonly toolSteps?: readonly ToolStep[] | undefined
}

/** Adds a delta to a batch, joined to the one before if both are text of one kind. */
export function addDelta(batch: ReplyDelta[], delta: ReplyDelta) {
  const last = batch.at(-1)
  if (hasText(delta) && last && hasText(last) && last.type === delta.type)
    batch[batch.length - 1] = { type: delta.type, text: last.text + delta.text }
  else batch.push(delta)
}

type TextDelta = Extract<ReplyDelta, { text: string }>

export const hasText = (delta: ReplyDelta): delta is TextDelta =>
  delta.type === 'text' || delta.type === 'reasoning'

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
