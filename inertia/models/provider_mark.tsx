import { Logo } from '~/components/logo'
import { hueOf, initialsOf } from '~/models/provider_initials'

const OWN = 'kamba'

/** A plate of the tortoise's shell with the provider's initials: every provider has a mark, and nobody's trademark is copied. */
export function ProviderMark({ name, size = 26 }: { name: string; size?: number }) {
  if (name.toLowerCase() === OWN) return <Logo size={size} />
  const hue = hueOf(name)
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden className="shrink-0">
      <path
        d="M12 1.6 21 6.8v10.4l-9 5.2-9-5.2V6.8Z"
        style={{ fill: `light-dark(oklch(0.91 0.045 ${hue}), oklch(0.36 0.05 ${hue}))` }}
      />
      <text
        x="12"
        y="12.3"
        textAnchor="middle"
        dominantBaseline="central"
        className="text-[9px] font-bold"
        style={{ fill: `light-dark(oklch(0.4 0.09 ${hue}), oklch(0.88 0.06 ${hue}))` }}
      >
        {initialsOf(name)}
      </text>
    </svg>
  )
}
