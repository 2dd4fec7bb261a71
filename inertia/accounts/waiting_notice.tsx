import { useState } from 'react'
import { countWaitingChanges } from '~/accounts/waiting_changes'
import { Notice } from '~/components/ui/notice'
import { t } from '~/language/t'

/** What would be forgotten by somebody who goes on without signing in. */
export function WaitingNotice() {
  const [count] = useState(countWaitingChanges)
  if (count === 0) return null
  return (
    <Notice tone="warning">
      {count === 1
        ? t('1 change in this browser waits')
        : t('{count} changes in this browser wait', { count })}{' '}
      {t('to be sent. Sign in again to send')} {count === 1 ? 'it' : 'them'}
      {t('; until then nothing is deleted here.')}
    </Notice>
  )
}
