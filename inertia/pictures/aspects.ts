import type { ImageWish } from '#shared/events/image_wish'

type Aspect = ImageWish['aspect']

const NAMES: Record<Aspect, string> = {
  '1:1': 'Square',
  '3:2': 'Landscape',
  '2:3': 'Portrait',
  '16:9': 'Wide',
  '9:16': 'Tall',
}
export const aspectName = (aspect: Aspect) => NAMES[aspect]

/** Width through height. */
export function ratioOf(aspect: Aspect): number {
  const [width, height] = aspect.split(':').map(Number)
  return width! / height!
}
