import { pageDirection } from '~/language/page_language'

/** The arrow keys that lead back and on along a line, in the direction in which the page is read. */
export const [BACK_KEY, ON_KEY] =
  pageDirection() === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
