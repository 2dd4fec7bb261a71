import { CheckIcon } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '~/components/ui/class_names'

const itemClasses =
  'touch-target flex items-center gap-2.5 rounded-lg px-2.5 py-2 text-sm -outline-offset-2 select-none data-highlighted:bg-hover'

type MenuProps = { trigger: ReactNode; defaultOpen?: boolean; children: ReactNode }

/** Not modal: the rest of the page stays scrollable, and nothing has to be styled away from it. */
export function Menu({ trigger, defaultOpen = false, children }: MenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      {children}
    </Radix.Root>
  )
}

export function MenuContent({ className, ...rest }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        sideOffset={6}
        collisionPadding={8}
        className={classNames(
          'animate-appear z-50 min-w-44 rounded-xl border border-line bg-raised p-1 text-ink shadow-float',
          className
        )}
        {...rest}
      />
    </Radix.Portal>
  )
}

export function MenuItem({ className, ...rest }: ComponentProps<typeof Radix.Item>) {
  return <Radix.Item className={classNames(itemClasses, className)} {...rest} />
}

export const MenuRadioGroup = Radix.RadioGroup
export const MenuLabel = Radix.Label

export function MenuRadioItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={classNames(itemClasses, 'relative pe-8', className)} {...rest}>
      {children}
      <Radix.ItemIndicator className="absolute end-2.5 text-accent">
        <CheckIcon size={16} aria-hidden />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  )
}
