import { useState } from 'react'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

/** To somebody whose account was about to be deleted and who has signed in. */
export function StaysBanner({ isShown }: { isShown: boolean }) {
  const [isOpen, setOpen] = useState(isShown)
  if (!isOpen) return null
  return (
    <div
      role="status"
      aria-label={t('Account kept')}
      className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-line bg-raised px-4 py-2 text-sm"
    >
      <span>{t('Welcome back. Your account stays: it is no longer going to be deleted.')}</span>
      <Button size="small" onClick={() => setOpen(false)}>
        {t('Close')}
      </Button>
    </div>
  )
}
