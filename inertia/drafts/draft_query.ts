import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import type { EventArgs } from '#shared/events/catalogue'
import { Draft } from '#shared/events/draft_events'
import { preferenceNames } from '#shared/preferences'
import type { QueuedEvent } from '~/sync/queued_event'

const schema = Schema.Array(Schema.Struct({ draft: Schema.NullOr(Schema.parseJson(Draft)) }))

/** What is written in a chat and not sent, as all devices know it; null for the page of a new chat. */
export const draftOf = (chatId: string | null) =>
  queryDb(
    chatId === null
      ? {
          query: 'SELECT value AS draft FROM preferences WHERE name = $name',
          bindValues: { name: preferenceNames.newChatDraft },
          schema,
          queriedTables: new Set(['preferences']),
        }
      : {
          query: 'SELECT draft FROM chats WHERE id = $chatId',
          bindValues: { chatId },
          schema,
          queriedTables: new Set(['chats']),
        },
    { label: 'draft', deps: [chatId], map: (rows) => rows[0]?.draft ?? null }
  )

/** The same with what this tab has told or sent, and the commit queue has not yet handed to the store. */
export function draftWithWaiting(
  draft: Draft | null,
  waiting: readonly QueuedEvent[],
  chatId: string | null
): Draft | null {
  let latest = draft
  for (const { name, args } of waiting) {
    if ((args as { chatId?: string | null }).chatId !== chatId) continue
    if (name === 'v1.MessageSent' || name === 'v1.MessageQueued') latest = null
    if (name === 'v1.DraftSet') latest = draftIn(args as EventArgs<'v1.DraftSet'>)
  }
  return latest
}

const draftIn = ({ text, files, device, at }: EventArgs<'v1.DraftSet'>): Draft | null =>
  text === '' && !files?.length ? null : { text, ...(files && { files }), device, at }
