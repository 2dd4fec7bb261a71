import type { ChatSettings } from '#shared/events/chat_settings'
import { events } from '#shared/schema'
import { titleOf } from '~/chat/chat_title'
import { lendKeyFor } from '~/keys/lend_keys'
import { deviceName } from '#shared/device_name'
import type { VisibleMessage } from '~/chat/visible_message'
import type { Asked } from '~/models/asked'

type ChatEvent = ReturnType<(typeof events)[keyof typeof events]>
export type Commit = (event: ChatEvent) => void

type About = { readonly chatId: string; readonly messageId: string }
type NewMessage = {
  chatId: string
  parentId: string | null
  text: string
  asked: Asked
  about?: About
}
type Fork = { about: About; title: string; text: string; asked: Asked }
/** `continues`: the reply whose text the new one goes on from. `dropOldest`: what does not fit is left out. */
type RetryOptions = { continues?: string; dropOldest?: boolean }

const newId = () => crypto.randomUUID()

/** Every change a person makes to the chats, as events. Shown at once, sent when there is a connection. */
export const chatCommands = (commit: Commit) => ({
  /** Begins a chat with its first message and returns the chat's id. */
  startChat({ text, asked, settings }: { text: string; asked: Asked; settings: ChatSettings }) {
    const chatId = newId()
    commit(events.chatCreated({ chatId, title: titleOf(text), at: Date.now() }))
    if (Object.keys(settings).length > 0) this.setSettings(chatId, settings)
    this.sendMessage({ chatId, parentId: null, text, asked })
    return chatId
  },

  /** Hangs a message below the last one on the screen and asks for a reply, which waits its turn when another one runs. */
  sendMessage({ asked, ...message }: NewMessage) {
    const [messageId, replyId, at] = [newId(), newId(), Date.now()]
    commit(events.messageSent({ ...message, messageId, reply: { replyId, ...asked }, at }))
    if (asked.keyFrom) lendKeyFor(replyId, asked.model)
    this.showBranch(message.chatId, replyId)
  },

  /** Asks again. The former reply stays as a branch beside the new one. */
  retryReply({ chatId, parentId }: VisibleMessage, asked: Asked, options: RetryOptions = {}) {
    if (parentId === null) return
    const replyId = newId()
    commit(
      events.replyRequested({ replyId, chatId, parentId, ...asked, ...options, at: Date.now() })
    )
    if (asked.keyFrom) lendKeyFor(replyId, asked.model)
    this.showBranch(chatId, replyId)
  },

  /** Begins a chat that goes on from the branch through `about`, of which its model is told; returns the chat's id. */
  forkChat({ about, title, text, asked }: Fork) {
    const chatId = newId()
    commit(events.chatCreated({ chatId, title, at: Date.now() }))
    this.sendMessage({ chatId, parentId: null, text, asked, about })
    return chatId
  },

  setSettings(chatId: string, settings: ChatSettings) {
    commit(events.chatSettingsSet({ eventId: newId(), chatId, settings, at: Date.now() }))
  },

  /** Whether models are told a message: always, never, or as it fits. */
  setContext({ id: messageId, chatId }: VisibleMessage, inContext: VisibleMessage['inContext']) {
    const eventId = newId()
    commit(events.messageContextSet({ eventId, chatId, messageId, inContext, at: Date.now() }))
  },

  deleteMessage({ id: messageId, chatId }: VisibleMessage) {
    commit(events.messageDeleted({ eventId: newId(), chatId, messageId, at: Date.now() }))
  },

  restoreMessage({ id: messageId, chatId }: VisibleMessage) {
    commit(events.messageRestored({ eventId: newId(), chatId, messageId, at: Date.now() }))
  },

  requestTitle(chatId: string) {
    commit(events.chatTitleRequested({ eventId: newId(), chatId, at: Date.now() }))
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
