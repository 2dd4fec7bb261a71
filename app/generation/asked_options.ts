import type { EventArgs } from '#shared/events/catalogue'

/** What the event that asked for a reply says beside its model, as its row in the queue keeps it. Never a key. */
export type AskedOptions = {
  keyFrom?: 'device'
  continues?: string
  dropOldest?: boolean
  about?: { chatId: string; messageId: string }
}

export function askedInMessage({ reply, about }: EventArgs<'v1.MessageSent'>): AskedOptions {
  return { ...(reply?.keyFrom && { keyFrom: reply.keyFrom }), ...(about && { about }) }
}

export function askedAgain(args: EventArgs<'v1.ReplyRequested'>): AskedOptions {
  const { keyFrom, continues, dropOldest } = args
  return {
    ...(keyFrom && { keyFrom }),
    ...(continues && { continues }),
    ...(dropOldest && { dropOldest }),
  }
}
