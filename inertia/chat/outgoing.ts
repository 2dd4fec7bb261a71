import type { Attachment } from '#shared/events/attachment'
import type { ImageWish } from '#shared/events/image_wish'
import type { Asked } from '~/models/asked'

/** What a person sends, with all that goes along with the words. */
export type Outgoing = {
  readonly text: string
  readonly files?: readonly Attachment[]
  /** The answer is to be pictures. */
  readonly image?: ImageWish
  /** Further models that answer the same message. */
  readonly also?: readonly Asked[]
}
