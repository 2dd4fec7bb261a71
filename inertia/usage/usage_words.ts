const MICROS = 1_000_000

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })

/** `980`, `1.2K`, `3.4M`. */
export const countInWords = (count: number) => compact.format(count)

export const repliesInWords = (replies: number) =>
  `${replies.toLocaleString('en-US')} ${replies === 1 ? 'reply' : 'replies'}`

/** "November 2026", of `2026-11`. */
export const monthInWords = (month: string) =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** What somebody typed as dollars in millionths; null for nothing, `invalid` for what is no amount. */
export function readDollars(text: string): number | null | 'invalid' {
  const typed = text.trim().replace(/^\$/, '').replace(',', '.')
  if (typed === '') return null
  if (!/^\d{1,6}(\.\d{0,6})?$/.test(typed)) return 'invalid'
  return Math.round(Number(typed) * MICROS)
}

/** As it stands in a field. */
export const dollarsOf = (micros: number | null) => (micros === null ? '' : String(micros / MICROS))
