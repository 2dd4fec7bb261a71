import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { classNames } from '~/components/ui/class_names'

const buttonClasses = cva(
  'touch-target inline-flex shrink-0 items-center justify-center gap-2 rounded-full font-medium whitespace-nowrap transition-colors select-none disabled:opacity-45',
  {
    variants: {
      look: {
        solid: 'bg-accent text-on-accent hover:bg-accent-strong',
        outline: 'border border-line-strong bg-raised text-ink hover:bg-hover',
        quiet: 'text-muted hover:bg-hover hover:text-ink',
        danger: 'border border-danger bg-danger-soft text-danger hover:bg-hover',
      },
      size: {
        text: 'h-9 px-4 text-sm',
        wide: 'h-11 w-full px-5',
        small: 'h-8 px-3 text-sm',
        icon: 'size-9',
        tiny: 'size-8',
      },
    },
    defaultVariants: { look: 'outline', size: 'text' },
  }
)

export type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonClasses>

/** The same for what leads to another page. */
export function ButtonLink({
  look,
  size,
  className,
  children,
  ...rest
}: ComponentProps<'a'> & VariantProps<typeof buttonClasses>) {
  return (
    <a className={classNames(buttonClasses({ look, size }), className)} {...rest}>
      {children}
    </a>
  )
}

export function Button({ look, size, className, type = 'button', ...rest }: ButtonProps) {
  return (
    // oxlint-disable-next-line react/button-has-type -- the default above is `button`
    <button
      type={type}
      className={classNames(buttonClasses({ look, size }), className)}
      {...rest}
    />
  )
}
