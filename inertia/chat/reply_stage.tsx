import { useEffect, useState } from 'react'
import { stageWords } from '~/chat/stage_words'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'
import { useReplyStage } from '~/sync/use_ephemerals'
import { useSyncStatus } from '~/sync/use_sync_status'

const SECOND_MS = 1_000

/** A place of one line for the first words, so that they do not push anything. Until then it says what is done. */
export function ReplyStage({ replyId, isQueued }: { replyId: string; isQueued: boolean }) {
  const { state } = useSyncStatus()
  const isOffline = state === 'offline' || state === 'waiting'
  const heard = useReplyStage(replyId)
  const now = useNow(heard?.ephemeral.stage === 'retrying')
  const elapsedMs = heard ? Math.max(0, now - heard.heardAt) : 0
  return (
    <p className="flex h-[1.625em] items-center gap-2 text-sm text-muted">
      <span
        aria-hidden
        className={classNames(
          'size-2 rounded-full',
          isOffline ? 'bg-line-strong' : 'animate-breathe bg-accent'
        )}
      />
      {isOffline
        ? t('The answer comes when you are back online')
        : stageWords(heard?.ephemeral ?? null, isQueued, elapsedMs)}
    </p>
  )
}

/** Moves on by the second while something is counted down. */
function useNow(isCounting: boolean) {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    if (!isCounting) return
    const timer = setInterval(() => setNow(performance.now()), SECOND_MS)
    return () => clearInterval(timer)
  }, [isCounting])
  return now
}
