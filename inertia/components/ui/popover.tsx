import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from '~/components/ui/class_names'

/** Closes the popover that it is in. */
export const PopoverClose = Radix.Close

/** Radix gives the focus back to the trigger a moment later: whoever has been given it meanwhile keeps it, and what is typed. */
function leaveFocus(event: Event) {
  if (document.activeElement !== document.body) event.preventDefault()
}

type PopoverProps = {
  name: string
  trigger: ReactNode
  /** For content whose height is not known when it opens: it goes where there is room for so much. */
  size?: 'fit' | 'tall'
  defaultOpen?: boolean
  children: ReactNode
}

const heights = {
  fit: 'max-h-(--radix-popover-content-available-height)',
  tall: 'h-[min(28rem,56dvh)]',
}

export function Popover({
  name,
  trigger,
  size = 'fit',
  defaultOpen = false,
  children,
}: PopoverProps) {
  return (
    <Radix.Root defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={name}
          sideOffset={8}
          collisionPadding={8}
          onCloseAutoFocus={leaveFocus}
          // it scrolls, which must work without a mouse
          tabIndex={0}
          className={classNames(
            heights[size],
            'animate-appear z-50 w-84 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-xl border border-line bg-raised p-4 text-sm text-ink shadow-float outline-none'
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
