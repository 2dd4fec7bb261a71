const KEPT_CHARS = 20

/**
 * The id that the copy of a message has in a forked chat. Both sides know it before there is a copy: what is written into the chat at
 * once hangs below it.
 *
 * Shape: 57 characters for ids that are UUIDs. The end of an id is kept, which stays the same in a copy of a copy.
 */
export const copiedId = (chatId: string, messageId: string): string =>
  `${chatId.slice(0, 64 - KEPT_CHARS - 1)}-${messageId.slice(-KEPT_CHARS)}`
