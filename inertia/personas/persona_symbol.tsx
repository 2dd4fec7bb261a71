import { DramaIcon } from 'lucide-react'

/** One sign, whatever was typed: people join emoji out of several. */
export function firstSign(text: string): string {
  const trimmed = text.trim()
  if (typeof Intl.Segmenter !== 'function') return [...trimmed][0] ?? ''
  return new Intl.Segmenter().segment(trimmed)[Symbol.iterator]().next().value?.segment ?? ''
}

/** How a persona is told from others at a glance. */
export function PersonaSymbol({ symbol, size = 16 }: { symbol: string; size?: number }) {
  const sign = firstSign(symbol)
  if (sign === '') return <DramaIcon size={size} aria-hidden className="shrink-0" />
  return (
    <span
      aria-hidden
      className="inline-grid shrink-0 place-items-center overflow-hidden leading-none font-semibold"
      style={{ width: size + 4, height: size + 4, fontSize: size - 1 }}
    >
      {sign}
    </span>
  )
}
