import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

export function Popover({ trigger, children }: { trigger: ReactNode; children: ReactNode }) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={8}
          collisionPadding={8}
          className="animate-appear z-50 w-72 rounded-xl border border-line bg-raised p-4 text-sm text-ink shadow-float outline-none"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
