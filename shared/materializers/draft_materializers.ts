import type { Draft } from '#shared/events/draft_events'
import type { EventArgs } from '#shared/events/catalogue'
import { once } from '#shared/materializers/once'
import { statement } from '#shared/materializers/statement'
import { preferenceNames } from '#shared/preferences'

export const draftMaterializers = {
  // The page of a new chat has no row of its own.
  'v1.DraftSet': ({ eventId, chatId, ...rest }: EventArgs<'v1.DraftSet'>) => {
    const draft = draftOf(rest)
    return chatId === null
      ? once(
          '.drafts',
          eventId,
          statement(
            'preferences',
            'INSERT OR REPLACE INTO preferences (name, value) SELECT $name, $draft WHERE true',
            { name: preferenceNames.newChatDraft, draft }
          )
        )
      : once(
          chatId,
          eventId,
          statement('chats', 'UPDATE chats SET draft = $draft WHERE id = $chatId', {
            chatId,
            draft,
          })
        )
  },
}

function draftOf({ text, files, device, at }: Draft): string | null {
  if (text === '' && !files?.length) return null
  return JSON.stringify({ text, ...(files?.length && { files }), device, at })
}
