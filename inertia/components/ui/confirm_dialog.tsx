import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

type ConfirmDialogProps = {
  /** Without one, `open` and `onOpenChange` say when it is asked. */
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  title: string
  text: ReactNode
  /** What the button says that does it. */
  action: string
  cancel?: string
  onConfirm: () => void
}

/** Asks before something that cannot be taken back. The safe answer has the focus. */
export function ConfirmDialog({ trigger, open, onOpenChange, ...asked }: ConfirmDialogProps) {
  const { title, text, action, cancel = t('Cancel'), onConfirm } = asked
  return (
    <Radix.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content className="animate-appear fixed top-1/2 left-1/2 z-50 flex w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 flex-col gap-3 rounded-2xl border border-line bg-raised p-5 text-ink shadow-float outline-none">
          <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
          <Radix.Description className="leading-relaxed text-muted">{text}</Radix.Description>
          <div className="mt-2 flex flex-wrap justify-end gap-2">
            <Radix.Cancel asChild>
              <Button>{cancel}</Button>
            </Radix.Cancel>
            <Radix.Action asChild onClick={onConfirm}>
              <Button look="danger">{action}</Button>
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
