import { ComposerPrimitive } from '@assistant-ui/react'
import { SquareIcon } from 'lucide-react'
import { type PointerEvent, useLayoutEffect, useRef } from 'react'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

/** Goes when the reply has ended, and takes the focus with it unless somebody gives that to the field before. */
export function StopButton({ onPointerDown }: { onPointerDown: (event: PointerEvent) => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const own = button.current
    return () => {
      if (own === document.activeElement) document.getElementById('message')?.focus()
    }
  }, [])
  return (
    <ComposerPrimitive.Cancel asChild>
      <Button ref={button} size="icon" aria-label={t('Stop')} onPointerDown={onPointerDown}>
        <SquareIcon size={14} aria-hidden className="fill-current" />
      </Button>
    </ComposerPrimitive.Cancel>
  )
}
