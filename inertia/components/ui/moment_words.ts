import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const MONTH_MS = 30 * DAY_MS

const relative = new Intl.RelativeTimeFormat(formatLocale(), { numeric: 'auto' })

/** "5 minutes ago", "yesterday"; with the date when it is more than a month ago. */
export function agoInWords(at: number, now = Date.now()): string {
  const past = Math.max(0, now - at)
  if (past < MINUTE_MS) return t('just now')
  if (past < HOUR_MS) return relative.format(-Math.floor(past / MINUTE_MS), 'minute')
  if (past < DAY_MS) return relative.format(-Math.floor(past / HOUR_MS), 'hour')
  if (past < MONTH_MS) return relative.format(-Math.floor(past / DAY_MS), 'day')
  return t('on {day}', { day: dayInWords(at) })
}

/** "21 November 2026". */
export const dayInWords = (at: number) =>
  new Date(at).toLocaleDateString(formatLocale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
