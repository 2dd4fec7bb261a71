import { Button, type ButtonProps } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'

export const shownWhenNear =
  'opacity-0 group-focus-within/message:opacity-100 group-hover/message:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100'

/** A button of a message that shows when the pointer or the focus is there; on touch screens always. */
export function NearButton({ name, className, ...rest }: ButtonProps & { name: string }) {
  return (
    <Button
      look="quiet"
      size="tiny"
      aria-label={name}
      title={name}
      className={classNames(shownWhenNear, className)}
      {...rest}
    />
  )
}
