import { events } from '#shared/schema'
import { titleOf } from '~/chat/chat_title'
import { deviceName } from '#shared/device_name'
import type { VisibleMessage } from '~/chat/visible_message'

type ChatEvent = ReturnType<(typeof events)[keyof typeof events]>
export type Commit = (event: ChatEvent) => void

const newId = () => crypto.randomUUID()

/** Every change a person makes to the chats, as events. Shown at once, sent when there is a connection. */
export const chatCommands = (commit: Commit) => ({
  /** Begins a chat with its first message and returns the chat's id. */
  startChat({ text, model }: { text: string; model: string }) {
    const chatId = newId()
    commit(events.chatCreated({ chatId, title: titleOf(text), at: Date.now() }))
    this.sendMessage({ chatId, parentId: null, text, model })
    return chatId
  },

  /** Hangs a message below the last one on the screen and asks for a reply, which waits its turn when another one runs. */
  sendMessage(message: { chatId: string; parentId: string | null; text: string; model: string }) {
    const { chatId, parentId, text, model } = message
    const [messageId, replyId, at] = [newId(), newId(), Date.now()]
    commit(events.messageSent({ messageId, chatId, parentId, text, reply: { replyId, model }, at }))
    this.showBranch(chatId, replyId)
  },

  /** Asks again. The former reply stays as a branch beside the new one. */
  retryReply({ chatId, parentId }: VisibleMessage, model: string) {
    if (parentId === null) return
    const replyId = newId()
    commit(events.replyRequested({ replyId, chatId, parentId, model, at: Date.now() }))
    this.showBranch(chatId, replyId)
  },

  stopReply({ id: replyId, chatId }: VisibleMessage) {
    const device = deviceName(navigator.userAgent)
    commit(events.replyStopRequested({ eventId: newId(), replyId, chatId, device, at: Date.now() }))
  },

  /** This device keeps to the branch through `headId`, also when another device continues elsewhere. */
  showBranch(chatId: string, headId: string) {
    commit(events.chatViewSet({ headId }, chatId))
  },

  renameChat(chatId: string, title: string) {
    commit(events.chatRenamed({ eventId: newId(), chatId, title, at: Date.now() }))
  },

  deleteChat(chatId: string) {
    commit(events.chatDeleted({ eventId: newId(), chatId, at: Date.now() }))
  },

  restoreChat(chatId: string) {
    commit(events.chatRestored({ eventId: newId(), chatId, at: Date.now() }))
  },
})

export type ChatCommands = ReturnType<typeof chatCommands>
