import type { Database } from 'better-sqlite3'
import { preferenceNames } from '#shared/preferences'

/** Every file that is named anywhere, and by which chat: by messages, by what waits to be sent, by drafts, and by replies that made one. */
const NAMED = `
  select chatId, file.value ->> 'fileId' as fileId from messages, json_each(messages.files) file
  union all
  select chatId, part.value ->> 'fileId' from messages, json_each(messages.parts) part
    where messages.parts like '%"fileId"%' and part.value ->> 'kind' = 'file'
  union all
  select chatId, file.value ->> 'fileId' from queued, json_each(queued.files) file
  union all
  select chats.id, file.value ->> 'fileId' from chats, json_each(chats.draft, '$.files') file
  union all
  select '', file.value ->> 'fileId' from preferences, json_each(preferences.value, '$.files') file
    where name = $newChatDraft`

const ONLY_IN = `
  with named as (${NAMED})
  select distinct fileId from named where chatId = $chatId
  and fileId not in (select fileId from named where chatId <> $chatId and fileId is not null)`

/** Ids of the files that nothing but this chat names: they can go when it goes. Shape: `db` has the tables of one store. */
export function filesOnlyIn(db: Database, chatId: string): string[] {
  return db
    .prepare(ONLY_IN)
    .pluck()
    .all({ chatId, newChatDraft: preferenceNames.newChatDraft }) as string[]
}
