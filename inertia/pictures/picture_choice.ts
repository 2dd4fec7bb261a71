import { ASPECTS, type ImageWish } from '#shared/events/image_wish'
import { Observed } from '~/sync/observed'
import { readStored, writeStored } from '~/sync/page_storage'

const KEY = 'kamba-picture'
export const MAX_PICTURES = 4
const USUAL: ImageWish = { aspect: '1:1', count: 1 }

const isWish = (value: unknown): value is ImageWish => {
  const { aspect, count } = (value ?? {}) as Partial<ImageWish>
  return (
    ASPECTS.some((known) => known === aspect) &&
    Number.isInteger(count) &&
    count! >= 1 &&
    count! <= MAX_PICTURES
  )
}

let choice: Observed<ImageWish> | undefined

/** The shape and the number that were chosen last in this browser. */
export function pictureChoice(): Observed<ImageWish> {
  const stored = choice ? null : readStored(KEY)
  return (choice ??= new Observed(isWish(stored) ? stored : USUAL))
}

export function choosePicture(changes: Partial<ImageWish>) {
  const wish = { ...pictureChoice().get(), ...changes }
  writeStored(KEY, wish)
  pictureChoice().set(wish)
}
