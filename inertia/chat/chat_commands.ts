import type { ChatSettings } from '#shared/events/chat_settings'
import type { ImageWish } from '#shared/events/image_wish'
import { events } from '#shared/schema'
import { titleOf } from '~/chat/chat_title'
import { lendKeyFor } from '~/keys/lend_keys'
import { deviceName } from '#shared/device_name'
import type { Outgoing } from '~/chat/outgoing'
import type { BranchMessage } from '~/chat/visible_message'
import type { Asked } from '~/models/asked'

type ChatEvent = ReturnType<(typeof events)[keyof typeof events]>
export type Commit = (event: ChatEvent) => void

type About = { readonly chatId: string; readonly messageId: string }
type NewMessage = Outgoing & {
  chatId: string
  parentId: string | null
  asked: Asked
  about?: About
}
type NewChat = Outgoing & { asked: Asked; settings: ChatSettings }
type Continuation = { about: About; title: string; text: string; asked: Asked }
type Fork = {
  from: { chatId: string; messageId: string; only?: 'person' }
  title: string
  settings: ChatSettings
}
/** `continues`: the reply whose text the new one goes on from. `dropOldest`: what does not fit is left out. */
type RetryOptions = { continues?: string; dropOldest?: boolean }
type NewReply = RetryOptions & {
  chatId: string
  parentId: string
  asked: Asked
  image?: ImageWish
}

const newId = () => crypto.randomUUID()

/**
 * What a person does in a chat, as events. Shown at once, sent when there is a connection.
 * What can be taken back goes by useUndo (inertia/undo).
 */
export const chatCommands = (commit: Commit) => ({
  /** Begins a chat with its first message and returns the chat's id. */
  startChat({ settings, ...message }: NewChat) {
    const chatId = newId()
    commit(events.chatCreated({ chatId, title: titleOf(message.text), at: Date.now() }))
    if (Object.keys(settings).length > 0) this.setSettings(chatId, settings)
    this.sendMessage({ chatId, parentId: null, ...message })
    return chatId
  },

  /** Hangs a message below the last one on the screen and asks for a reply, which waits its turn when another one runs; returns the reply's id. */
  sendMessage({ asked, image, also = [], ...message }: NewMessage) {
    const [messageId, replyId, at] = [newId(), newId(), Date.now()]
    const reply = { replyId, ...asked, ...(image && { image }) }
    const device = deviceName(navigator.userAgent)
    commit(events.messageSent({ ...message, messageId, reply, device, at }))
    if (asked.keyFrom) lendKeyFor(replyId, asked.model)
    const { chatId } = message
    for (const other of also)
      this.requestReply({ chatId, parentId: messageId, asked: other, ...(image && { image }) })
    this.showBranch(chatId, replyId)
    return replyId
  },

  /** Asks again. The former reply stays as a branch beside the new one. */
  retryReply({ chatId, parentId, image }: BranchMessage, asked: Asked, options: RetryOptions = {}) {
    if (parentId === null) return
    const wish = image && { image }
    this.showBranch(chatId, this.requestReply({ chatId, parentId, asked, ...wish, ...options }))
  },

  /** One more reply to a message, which is not shown by that; returns its id. */
  requestReply({ asked, ...reply }: NewReply) {
    const replyId = newId()
    commit(events.replyRequested({ ...reply, ...asked, replyId, at: Date.now() }))
    if (asked.keyFrom) lendKeyFor(replyId, asked.model)
    return replyId
  },

  /** A new chat that begins with a copy of the branch down to a message; returns its id. */
  forkChat({ from, title, settings }: Fork) {
    const chatId = newId()
    const { chatId: fromChatId, messageId: fromMessageId, only } = from
    commit(
      events.chatForked({
        chatId,
        title,
        fromChatId,
        fromMessageId,
        ...(only && { only }),
        ...(Object.keys(settings).length > 0 && { settings }),
        at: Date.now(),
      })
    )
    return chatId
  },

  /** Begins a chat about the branch through `about`, of which its model is told; returns the chat's id. */
  continueInNewChat({ about, title, text, asked }: Continuation) {
    const chatId = newId()
    commit(events.chatCreated({ chatId, title, at: Date.now() }))
    this.sendMessage({ chatId, parentId: null, text, asked, about })
    return chatId
  },

  setSettings(chatId: string, settings: ChatSettings) {
    commit(events.chatSettingsSet({ eventId: newId(), chatId, settings, at: Date.now() }))
  },

  /** Whether models are told a message: always, never, or as it fits. */
  setContext({ id: messageId, chatId }: BranchMessage, inContext: BranchMessage['inContext']) {
    const eventId = newId()
    commit(events.messageContextSet({ eventId, chatId, messageId, inContext, at: Date.now() }))
  },

  nameBranch(chatId: string, messageId: string, name: string | null) {
    commit(events.branchNamed({ eventId: newId(), chatId, messageId, name, at: Date.now() }))
  },

  /** The branch that the chat opens with on every device; null for the newest. */
  setFavourite(chatId: string, messageId: string | null) {
    commit(events.favouriteBranchSet({ eventId: newId(), chatId, messageId, at: Date.now() }))
  },

  requestTitle(chatId: string) {
    commit(events.chatTitleRequested({ eventId: newId(), chatId, at: Date.now() }))
  },

  stopReply({ id: replyId, chatId }: Pick<BranchMessage, 'id' | 'chatId'>) {
    const device = deviceName(navigator.userAgent)
    commit(events.replyStopRequested({ eventId: newId(), replyId, chatId, device, at: Date.now() }))
  },

  /** This device keeps to the branch through `headId`, also when another device continues elsewhere. */
  showBranch(chatId: string, headId: string) {
    commit(events.chatViewSet({ headId }, chatId))
  },
})

export type ChatCommands = ReturnType<typeof chatCommands>
