import type { ImageWish } from '#shared/events/image_wish'
import { t } from '~/language/t'

type Aspect = ImageWish['aspect']

const NAMES: Record<Aspect, string> = {
  '1:1': t('Square'),
  '3:2': t('Landscape'),
  '2:3': t('Portrait'),
  '16:9': t('Wide'),
  '9:16': t('Tall'),
}
export const aspectName = (aspect: Aspect) => NAMES[aspect]

/** Width through height. */
export function ratioOf(aspect: Aspect): number {
  const [width, height] = aspect.split(':').map(Number)
  return width! / height!
}
