import { XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from '~/components/ui/icon_button'
import { useFocusedContent } from '~/components/ui/use_returning_focus'
import { t } from '~/language/t'

type SidePanelProps = { title: string; onClose: () => void; children: ReactNode }

/** Settings of what is open: at the end of a wide page, from below on a phone. The focus goes back to where it came from. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const focus = useFocusedContent()
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          {...focus}
          className="animate-appear fixed inset-x-0 bottom-0 z-50 flex max-h-[88dvh] flex-col rounded-t-2xl border border-line bg-raised pb-[env(safe-area-inset-bottom)] text-ink shadow-float outline-none md:inset-y-0 md:start-auto md:end-0 md:max-h-none md:w-[26rem] md:rounded-none md:border-y-0 md:border-e-0"
        >
          <div className="flex h-14 shrink-0 items-center justify-between border-b border-line ps-5 pe-2">
            <Radix.Title className="font-semibold">{title}</Radix.Title>
            <IconButton name={t('Close')} onClick={onClose}>
              <XIcon size={17} aria-hidden />
            </IconButton>
          </div>
          <div className="flex grow flex-col gap-6 overflow-y-auto overscroll-contain p-5">
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
