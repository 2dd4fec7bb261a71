import * as Schema from 'effect/Schema'

export const ASPECTS = ['1:1', '3:2', '2:3', '16:9', '9:16'] as const

/** Asks for pictures instead of words: their shape, width to height, and how many. */
export const ImageWish = Schema.Struct({
  aspect: Schema.Literal(...ASPECTS),
  count: Schema.Number.pipe(Schema.int(), Schema.between(1, 4)),
})
export type ImageWish = typeof ImageWish.Type
