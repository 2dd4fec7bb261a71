import { pageLanguage } from '~/language/page_language'
import { t } from '~/language/t'

const MICROS_PER_DOLLAR = 1_000_000

/** Millionths of a US dollar as money: `$1.20`, `$0.0042`, `under $0.0001`. */
export function moneyWords(micros: number): string {
  const amount = micros / MICROS_PER_DOLLAR
  if (amount > 0 && amount < LEAST) return t('under {amount}', { amount: exact.format(LEAST) })
  return (amount < 0.1 ? exact : dollars).format(amount)
}

const LEAST = 0.0001
const dollars = new Intl.NumberFormat(pageLanguage(), { style: 'currency', currency: 'USD' })
const exact = new Intl.NumberFormat(pageLanguage(), {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 0,
  maximumFractionDigits: 4,
})
