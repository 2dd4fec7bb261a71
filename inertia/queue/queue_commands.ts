import { events } from '#shared/schema'
import { chatCommands, type Commit } from '~/chat/chat_commands'
import type { Outgoing } from '~/chat/outgoing'
import { isRunning, type BranchMessage } from '~/chat/visible_message'
import { lendKeyFor } from '~/keys/lend_keys'
import { lendWhenSent } from '~/queue/queued_lends'
import type { Asked } from '~/models/asked'
import { movesTo } from '~/queue/queue_order'
import type { QueuedRow } from '~/queue/queue_query'

type NewQueued = Omit<Outgoing, 'also'> & { chatId: string; parentId: string | null; asked: Asked }

const newId = () => crypto.randomUUID()

/** What a person does to the queue of a chat, as events. */
export const queueCommands = (commit: Commit, chat = chatCommands(commit)) => ({
  /** Its ids are made now, whoever sends it in the end. Returns that of the message. */
  add({ asked, image, ...message }: NewQueued): string {
    const [messageId, replyId] = [newId(), newId()]
    const reply = { replyId, ...asked, ...(image && { image }) }
    const { text, files, chatId, parentId } = message
    const queued = { messageId, chatId, parentId, text, ...(files && { files }) }
    commit(events.messageQueued({ ...queued, reply, at: Date.now() }))
    if (asked.keyFrom) lendWhenSent(replyId, asked.model)
    return messageId
  },

  edit({ id: messageId, chatId }: QueuedRow, text: string) {
    const eventId = newId()
    commit(events.queuedMessageEdited({ eventId, chatId, messageId, text, at: Date.now() }))
  },

  move(items: readonly QueuedRow[], { id, chatId }: QueuedRow, index: number) {
    for (const { id: messageId, place } of movesTo(items, id, index)) {
      const eventId = newId()
      commit(events.queuedMessageMoved({ eventId, chatId, messageId, place, at: Date.now() }))
    }
  },

  /** Below the end of the branch on the screen; a reply that still runs there is stopped, and what it has said stays. */
  sendNow(row: QueuedRow, branch: readonly BranchMessage[]) {
    const { id: messageId, chatId, text, files, reply } = row
    if (!reply) return
    branch.filter(isRunning).forEach(chat.stopReply)
    const parentId = branch.at(-1)?.id ?? row.parentId
    const message = { messageId, chatId, parentId, text, ...(files && { files }), reply }
    commit(events.messageSent({ ...message, at: Date.now() }))
    if (reply.keyFrom) lendKeyFor(reply.replyId, reply.model)
    chat.showBranch(chatId, reply.replyId)
  },
})

export type QueueCommands = ReturnType<typeof queueCommands>
