import * as Either from 'effect/Either'
import * as Schema from 'effect/Schema'
import { branchEvents, copyEvents } from '#shared/events/branch_events'
import { chatEvents } from '#shared/events/chat_events'
import { draftEvents } from '#shared/events/draft_events'
import { foldingEvents } from '#shared/events/folding_events'
import { libraryEvents } from '#shared/events/library_events'
import { orderEvents } from '#shared/events/order_events'
import { preferenceEvents } from '#shared/events/preference_events'
import { queueEvents } from '#shared/events/queue_events'
import { replyEvents } from '#shared/events/reply_events'
import { syncEvents } from '#shared/events/sync_events'

/** What a person does. */
const clientEvents = {
  ...chatEvents,
  ...branchEvents,
  ...queueEvents,
  ...draftEvents,
  ...libraryEvents,
  ...orderEvents,
  ...preferenceEvents,
} as const

/** All events by name. Plain effect/Schema: the browser gives them to LiveStore, the server decodes with them and never imports LiveStore. */
export const eventSchemas = {
  ...clientEvents,
  ...copyEvents,
  ...replyEvents,
  ...foldingEvents,
  ...syncEvents,
} as const

export type EventName = keyof typeof eventSchemas
export type EventArgs<Name extends EventName> = Schema.Schema.Type<(typeof eventSchemas)[Name]>
export type AnyEvent = {
  [Name in EventName]: { readonly name: Name; readonly args: EventArgs<Name> }
}[EventName]

/** What a browser may author; everything else is the server's (attack T04: forged replies and usage). */
export const CLIENT_EVENTS: ReadonlySet<string> = new Set(Object.keys(clientEvents))

const decoders = new Map(
  Object.entries(eventSchemas).map(([name, schema]) => [
    name,
    Schema.decodeUnknownEither(schema as Schema.Schema<unknown>, { onExcessProperty: 'error' }),
  ])
)

/** Returns the event, or null for an unknown name or arguments that do not fit its schema (6.5 us an event, measured). */
export function decodeEvent(name: string, args: unknown): AnyEvent | null {
  const decoded = decoders.get(name)?.(args)
  return decoded && Either.isRight(decoded) ? ({ name, args: decoded.right } as AnyEvent) : null
}

/**
 * What an event is about, as the log indexes it: `reply:<id>` for appended pieces (they leave the log after the end of the reply),
 * `chat:<id>` for the rest, null for events about no chat or about several (folded ones; the log keeps an index of these).
 */
export function subjectOf(event: { name: string; args: unknown }): string | null {
  const { replyId, chatId } = event.args as { replyId?: string; chatId?: string | null }
  if (event.name === 'v1.ReplyAppended') return `reply:${replyId}`
  return typeof chatId !== 'string' ? null : `chat:${chatId}`
}
