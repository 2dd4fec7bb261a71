import * as Schema from 'effect/Schema'
import { Id, ModelId } from '#shared/events/fields'
import { ImageWish } from '#shared/events/image_wish'

/** The key is on a device alone, which lends it for this one reply; it is nowhere in an event. */
export const KeyFrom = Schema.Literal('device')

/** Who is to answer a message. `image`: with pictures. */
export const AskedReply = Schema.Struct({
  replyId: Id,
  model: ModelId,
  keyFrom: Schema.optional(KeyFrom),
  image: Schema.optional(ImageWish),
})
export type AskedReply = typeof AskedReply.Type
