import type { WireEvent } from '#shared/sync/wire_event'

/** An event that every server takes from a client: `e5` is `event(5)`, `e9` after `e5` is `event(9, 5)`. */
export const event = (
  seqNum: number,
  parentSeqNum = seqNum - 1,
  clientId = 'client'
): WireEvent => ({
  name: 'v1.ChatCreated',
  args: { chatId: `chat-${clientId}-${seqNum}`, title: `Chat ${seqNum}`, at: seqNum },
  seqNum,
  parentSeqNum,
  clientId,
  sessionId: 'session',
})

export const chain = (first: number, count: number, parent = first - 1): WireEvent[] =>
  Array.from({ length: count }, (_, index) =>
    event(first + index, index === 0 ? parent : first + index - 1)
  )

/** An event of about so many bytes. */
export const largeEvent = (seqNum: number, chars: number): WireEvent => ({
  ...event(seqNum),
  name: 'v1.MessageSent',
  args: {
    messageId: `message-${seqNum}`,
    chatId: 'chat-1',
    parentId: null,
    text: 'x'.repeat(chars),
    reply: null,
    at: seqNum,
  },
})

export const numbersOf = (events: readonly WireEvent[]) => events.map(({ seqNum }) => seqNum)
