import type { Attachment } from '#shared/events/attachment'
import type { ImageWish } from '#shared/events/image_wish'
import type { Asked } from '~/models/asked'

/** What a person sends, with all that goes along with the words. */
export type Outgoing = {
  readonly text: string
  readonly files?: readonly Attachment[]
  /** The answer is to be pictures. */
  readonly image?: ImageWish
  /** Who answers this one message, when it is not the model of the chat: one that makes pictures. */
  readonly asked?: Asked
  /** Further models that answer the same message. */
  readonly also?: readonly Asked[]
}
