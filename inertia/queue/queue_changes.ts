import { events } from '#shared/schema'
import { t } from '~/language/t'
import { lendWhenSent } from '~/queue/queued_lends'
import type { QueuedRow } from '~/queue/queue_query'
import { type Change, whole, write } from '~/undo/change'

/** What was removed comes back as another message in the same place: a removed id stays removed on every device. */
export function removedFromQueue({ id, chatId, place, ...message }: QueuedRow): Change {
  const [messageId, replyId] = [crypto.randomUUID(), crypto.randomUUID()]
  const { parentId, text, files, reply } = message
  if (reply?.keyFrom) lendWhenSent(replyId, reply.model)
  const queued = { messageId, chatId, parentId, text, ...(files && { files }) }
  return {
    name: t('Removed from the queue'),
    words: t('Removed “{text}” from the queue', { text: text.slice(0, 60) }),
    again: [write('v1.QueuedMessageRemoved', { chatId, messageId: id })],
    back: reply
      ? [
          whole(events.messageQueued({ ...queued, reply: { ...reply, replyId }, at: Date.now() })),
          write('v1.QueuedMessageMoved', { chatId, messageId, place }),
        ]
      : [],
    isOnce: true,
  }
}
