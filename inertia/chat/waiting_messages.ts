import type { EventArgs } from '#shared/events/catalogue'
import { events } from '#shared/schema'
import type { BranchRow } from '~/chat/branch_rows'
import type { MessageRow } from '~/chat/thread_query'
import type { QueuedEvent } from '~/sync/queued_event'

/**
 * Adds what this tab has written and the commit queue has not yet handed to the store.
 *
 * The queue hands over one event at a time, which takes a while beside a streaming reply. Without this a message would show late,
 * and one written right behind it would hang below the wrong parent.
 */
export function withWaiting(
  rows: readonly BranchRow[],
  waiting: readonly QueuedEvent[],
  chatId: string
): readonly BranchRow[] {
  if (waiting.length === 0) return rows
  const known = new Set(rows.map(({ id }) => id))
  const added = waitingRows(waiting, chatId).filter((row) => !known.has(row.id))
  const branchRows = added.map(({ text: _text, parts: _parts, ...row }) => row)
  return withContexts(added.length === 0 ? rows : [...rows, ...branchRows], waiting)
}

/** What waits, with its content. */
export const waitingRows = (waiting: readonly QueuedEvent[], chatId: string): MessageRow[] =>
  waiting.flatMap(rowsOf).filter((row) => row.chatId === chatId)

/** What was pinned or left out a moment ago. */
function withContexts(rows: readonly BranchRow[], waiting: readonly QueuedEvent[]) {
  const chosen = new Map<string, MessageRow['inContext']>()
  for (const { name, args } of waiting) {
    if (name !== 'v1.MessageContextSet') continue
    const { messageId, inContext } = args as EventArgs<'v1.MessageContextSet'>
    chosen.set(messageId, inContext)
  }
  if (chosen.size === 0) return rows
  return rows.map((row) => ({ ...row, inContext: chosen.get(row.id) ?? row.inContext }))
}

/** The branch chosen last, also when the queue still holds the choice. */
export function headWithWaiting(
  headId: string | null,
  waiting: readonly QueuedEvent[],
  chatId: string
): string | null {
  const { name } = events.chatViewSet({ headId }, chatId)
  const choice = waiting.findLast(
    (event) => event.name === name && (event.args as { id: string }).id === chatId
  )
  return choice ? (choice.args as { value: { headId: string | null } }).value.headId : headId
}

const empty = {
  text: '',
  files: null,
  parts: null,
  model: null,
  attempt: 0,
  failure: null,
  stoppedOn: null,
  usage: null,
  run: null,
  image: null,
  branchName: null,
  device: null,
  inContext: 'auto',
  deletedAt: null,
} as const

const replyRow = (
  reply: Pick<MessageRow, 'id' | 'chatId' | 'parentId' | 'model' | 'image' | 'createdAt'>
) => ({ ...empty, ...reply, author: 'model', state: 'queued' }) as const

function rowsOf({ name, args }: QueuedEvent): MessageRow[] {
  if (name === 'v1.ReplyRequested') {
    const {
      replyId,
      at,
      chatId,
      parentId,
      model,
      image = null,
    } = args as EventArgs<'v1.ReplyRequested'>
    return [replyRow({ id: replyId, chatId, parentId, model, image, createdAt: at })]
  }
  if (name !== 'v1.MessageSent') return []
  const {
    messageId,
    chatId,
    parentId,
    text,
    files = null,
    reply,
    device = null,
    at,
  } = args as EventArgs<'v1.MessageSent'>
  const message = {
    ...empty,
    id: messageId,
    chatId,
    parentId,
    text,
    files,
    device,
    createdAt: at,
  } as const
  return [
    { ...message, author: 'person', state: 'sent' },
    ...(reply
      ? [
          replyRow({
            id: reply.replyId,
            chatId,
            parentId: messageId,
            model: reply.model,
            image: reply.image ?? null,
            createdAt: at,
          }),
        ]
      : []),
  ]
}
