import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

/** Closes the popover that it is in. */
export const PopoverClose = Radix.Close

/** Radix gives the focus back to the trigger a moment later: whoever has been given it meanwhile keeps it, and what is typed. */
function leaveFocus(event: Event) {
  if (document.activeElement !== document.body) event.preventDefault()
}

type PopoverProps = { name: string; trigger: ReactNode; children: ReactNode }

export function Popover({ name, trigger, children }: PopoverProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={name}
          sideOffset={8}
          collisionPadding={8}
          onCloseAutoFocus={leaveFocus}
          className="animate-appear z-50 max-h-(--radix-popover-content-available-height) w-84 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-xl border border-line bg-raised p-4 text-sm text-ink shadow-float outline-none"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
