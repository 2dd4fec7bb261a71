import type { EventArgs } from '#shared/events/catalogue'
import type { ImageWish } from '#shared/events/image_wish'

/** What the event that asked for a reply says beside its model, as its row in the queue keeps it. Never a key. */
export type AskedOptions = {
  keyFrom?: 'device'
  /** Pictures instead of words. */
  image?: ImageWish
  continues?: string
  dropOldest?: boolean
  about?: { chatId: string; messageId: string }
}

export function askedInMessage({ reply, about }: EventArgs<'v1.MessageSent'>): AskedOptions {
  return {
    ...(reply?.keyFrom && { keyFrom: reply.keyFrom }),
    ...(reply?.image && { image: reply.image }),
    ...(about && { about }),
  }
}

/** `about`: of the message that is answered again. */
export function askedAgain(
  args: EventArgs<'v1.ReplyRequested'>,
  about: AskedOptions['about'] | null = null
): AskedOptions {
  const { keyFrom, image, continues, dropOldest } = args
  return {
    ...(keyFrom && { keyFrom }),
    ...(image && { image }),
    ...(continues && { continues }),
    ...(dropOldest && { dropOldest }),
    ...(about && { about }),
  }
}

/** What its row says; written by `GenerationsTable.add` alone. */
export const askedOptions = ({ asked }: { asked: string }) => JSON.parse(asked) as AskedOptions
