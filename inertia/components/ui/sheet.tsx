import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useReturningFocus } from '~/components/ui/use_returning_focus'

type SheetProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  name: string
  children: ReactNode
}

/** A panel over the start of the page, for what stands beside it on a wide screen. */
export function Sheet({ open, onOpenChange, name, children }: SheetProps) {
  const focus = useReturningFocus()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          onInteractOutside={(event) => {
            if ((event.target as Element).closest('[data-above-sheets]')) event.preventDefault()
          }}
          {...focus}
          className="animate-appear fixed inset-y-0 start-0 z-40 flex w-[min(20rem,86vw)] flex-col bg-panel pb-[env(safe-area-inset-bottom)] shadow-float outline-none"
        >
          <Radix.Title className="sr-only">{name}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
