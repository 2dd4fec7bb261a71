const MICROS_PER_DOLLAR = 1_000_000

/** Millionths of a US dollar as money: `$1.20`, `$0.0042`, `under $0.0001`. */
export function moneyWords(micros: number): string {
  const amount = micros / MICROS_PER_DOLLAR
  if (amount === 0) return '$0'
  if (amount < 0.0001) return 'under $0.0001'
  return amount < 0.1 ? `$${Number(amount.toFixed(4))}` : dollars.format(amount)
}

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
