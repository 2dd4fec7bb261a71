import type { ReactNode } from 'react'
import { Button, type ButtonProps } from '~/components/ui/button'
import { Tooltip } from '~/components/ui/tooltip'

/** A round button with an icon; its name is said by screen readers and shown as a tooltip. */
export function IconButton({
  name,
  children,
  ...rest
}: ButtonProps & { name: string; children: ReactNode }) {
  return (
    <Tooltip text={name}>
      <Button look="quiet" size="icon" aria-label={name} {...rest}>
        {children}
      </Button>
    </Tooltip>
  )
}
