import { CircleCheckIcon, CloudDownloadIcon, CloudOffIcon, type LucideIcon } from 'lucide-react'
import { keptWords } from '~/offline/kept_words'
import { type KeptOffline, useKeptOffline } from '~/offline/use_kept_offline'

const ICONS: Record<KeptOffline, LucideIcon> = {
  kept: CircleCheckIcon,
  not_yet: CloudDownloadIcon,
  never: CloudOffIcon,
}

/** Whether this load was enough to open kamba on a train. */
export function OfflineNote() {
  const kept = useKeptOffline()
  if (kept === null) return null
  const Icon = ICONS[kept]
  return (
    <p
      data-kept={kept}
      className="flex items-baseline justify-center gap-2 text-center text-xs leading-relaxed text-balance text-muted"
    >
      <Icon size={14} aria-hidden className="shrink-0 self-center" />
      {keptWords[kept]}
    </p>
  )
}
