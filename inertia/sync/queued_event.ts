/** An event on its way into the store; its arguments are plain JSON. */
export type QueuedEvent = { readonly name: string; readonly args: unknown }

/** The id that makes an event count once: equal for an event and its second commit. */
export function eventKey({ name, args }: QueuedEvent): string {
  const ids = args as Partial<Record<'eventId' | 'messageId' | 'replyId' | 'chatId' | 'id', string>>
  return `${name}:${ids.eventId ?? ids.messageId ?? ids.replyId ?? ids.chatId ?? ids.id}`
}

/** Ids of the messages and replies that an event is about: what the page marks as not yet sent. */
export function idsOf({ args }: QueuedEvent): string[] {
  const { messageId, replyId, reply } = args as {
    messageId?: string
    replyId?: string
    reply?: { replyId: string } | null
  }
  return [messageId, replyId, reply?.replyId].filter((id) => id !== undefined)
}
