import { pageDirection } from '~/language/page_language'

const STEPS: Record<string, -1 | 1> = { PageUp: -1, PageDown: 1 }

/** Where a key leads among pages or pictures in a row: back, on, or nowhere. Arrows follow the direction of the page. */
export function stepOf(key: string, direction = pageDirection()): -1 | 0 | 1 {
  const [back, on] = direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  if (key === back) return -1
  return key === on ? 1 : (STEPS[key] ?? 0)
}
