import { formatLocale, pageLanguage } from '~/language/page_language'
import { t } from '~/language/t'

const MICROS = 1_000_000
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩'

const compact = new Intl.NumberFormat(pageLanguage(), {
  notation: 'compact',
  maximumFractionDigits: 1,
})

/** `980`, `1.2K`, `3.4M`. */
export const countInWords = (count: number) => compact.format(count)

export const repliesInWords = (replies: number) => t('{count, number} replies', { count: replies })

/** "November 2026", of `2026-11`. */
export const monthInWords = (month: string) =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString(formatLocale(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** What somebody typed as dollars in millionths; null for nothing, `invalid` for what is no amount. */
export function readDollars(text: string): number | null | 'invalid' {
  const typed = text
    .trim()
    .replace(/^\$/, '')
    .replace(/[,٫]/, '.')
    .replace(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit)))
  if (typed === '') return null
  if (!/^\d{1,6}(\.\d{0,6})?$/.test(typed)) return 'invalid'
  return Math.round(Number(typed) * MICROS)
}

/** As it stands in a field. */
export const dollarsOf = (micros: number | null) => (micros === null ? '' : String(micros / MICROS))
