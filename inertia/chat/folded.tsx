import { ChevronRightIcon } from 'lucide-react'
import type { ReactNode } from 'react'

/** Part of a reply for those who want to know: closed until somebody opens it. */
export function Folded({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <details className="group/folded text-sm text-muted">
      <summary className="flex w-fit max-w-full cursor-pointer list-none items-center gap-1 rounded-md py-0.5 hover:text-ink pointer-coarse:py-3 [&::-webkit-details-marker]:hidden">
        <ChevronRightIcon
          size={15}
          aria-hidden
          className="shrink-0 transition-transform group-open/folded:rotate-90 rtl:-scale-x-100 rtl:group-open/folded:-rotate-90"
        />
        {name}
      </summary>
      <div className="ms-1.5 mt-1 border-s-2 border-line ps-4">{children}</div>
    </details>
  )
}
