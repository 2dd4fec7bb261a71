import { XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from '~/components/ui/icon_button'
import { useReturningFocus } from '~/components/ui/use_returning_focus'
import { t } from '~/language/t'

type DialogProps = {
  title: string
  onClose: () => void
  /** The focus has gone back to where it came from, or nowhere if that is gone. */
  onClosed?: () => void
  children: ReactNode
}

/** A small question over the page. The focus goes to its first field or choice, and back to where it came from. */
export function Dialog({ title, onClose, onClosed, children }: DialogProps) {
  const focus = useReturningFocus()
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            focus.onOpenAutoFocus()
            const body = (event.currentTarget as HTMLElement).querySelector('[data-dialog-body]')
            const first = body?.querySelector<HTMLElement>('input, button')
            if (!first) return
            event.preventDefault()
            first.focus()
          }}
          onCloseAutoFocus={(event) => {
            focus.onCloseAutoFocus(event)
            onClosed?.()
          }}
          className="animate-appear fixed top-1/2 left-1/2 z-50 flex max-h-[80dvh] w-[min(24rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 flex-col gap-3 rounded-2xl border border-line bg-raised p-5 text-ink shadow-float outline-none"
        >
          <div className="flex items-start justify-between gap-2">
            <Radix.Title dir="auto" className="min-w-0 truncate pt-1 font-semibold">
              {title}
            </Radix.Title>
            <Radix.Close asChild>
              <IconButton name={t('Close')} size="tiny" className="-me-1.5 shrink-0">
                <XIcon size={16} aria-hidden />
              </IconButton>
            </Radix.Close>
          </div>
          <div data-dialog-body className="flex min-h-0 flex-col gap-3">
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
