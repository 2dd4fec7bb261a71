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
      {t(
        '{count} changes in this browser wait to be sent. Sign in again to send them; until then nothing is deleted here.',
        { count }
      )}
    </Notice>
  )
}
