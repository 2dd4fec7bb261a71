import type { EventArgs } from '#shared/events/catalogue'
import type { QueuedWithParent } from '~/queue/queue_query'
import type { QueuedEvent } from '~/sync/queued_event'

/** The queue of a chat with what this tab has done to it and the commit queue has not yet handed to the store. */
export function queueWithWaiting(
  rows: readonly QueuedWithParent[],
  waiting: readonly QueuedEvent[],
  chatId: string
): readonly QueuedWithParent[] {
  const about = waiting.filter(({ args }) => (args as { chatId?: string }).chatId === chatId)
  if (about.length === 0) return rows
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const event of about) apply(byId, event)
  return [...byId.values()].toSorted((a, b) => a.place - b.place)
}

function apply(byId: Map<string, QueuedWithParent>, { name, args }: QueuedEvent) {
  const { messageId } = args as { messageId: string }
  const row = byId.get(messageId)
  if (name === 'v1.MessageQueued' && !row) byId.set(messageId, rowOf(args as never))
  if (name === 'v1.QueuedMessageRemoved' || name === 'v1.MessageSent') byId.delete(messageId)
  if (!row) return
  if (name === 'v1.QueuedMessageEdited') byId.set(messageId, { ...row, ...pick(args, 'text') })
  if (name === 'v1.QueuedMessageMoved') byId.set(messageId, { ...row, ...pick(args, 'place') })
}

const pick = (args: unknown, name: 'text' | 'place') => ({
  [name]: (args as Record<string, unknown>)[name],
})

const rowOf = (args: EventArgs<'v1.MessageQueued'>): QueuedWithParent => {
  const { messageId: id, chatId, parentId, text, files = null, reply, at } = args
  return { id, chatId, parentId, text, files, reply, place: at, createdAt: at, parent: null }
}
