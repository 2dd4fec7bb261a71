import type { Effort } from '#shared/events/chat_settings'

const OURS: Record<string, Effort> = {
  none: 'none',
  minimal: 'minimal',
  low: 'low',
  medium: 'medium',
  high: 'high',
  xhigh: 'max',
  max: 'max',
}
const ORDER = Object.values(OURS)

/** Of efforts as a provider calls them those that kamba knows, the least first. */
export function knownEfforts(names: readonly string[]): Effort[] {
  const ours = new Set(names.flatMap((name) => OURS[name.toLowerCase()] ?? []))
  return [...ours].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
}
