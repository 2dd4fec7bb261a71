import { RotateCcwIcon, TriangleAlertIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReplyFailure } from '#shared/events/reply_events'
import { useChat } from '~/chat/chat_context'
import { FailureButtons } from '~/chat/failure_buttons'
import { durationText, failureSource, failureText, secondsUntilRetry } from '~/chat/reply_failures'
import type { VisibleMessage } from '~/chat/visible_message'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { useAskedAgain } from '~/pictures/ask_again'

type NoticeProps = { message: VisibleMessage; failure: ReplyFailure }

export function ReplyFailureNotice({ message, failure }: NoticeProps) {
  const { commands, isReadOnly } = useChat()
  const asked = useAskedAgain(message)
  const { title, advice } = failureText(failure)
  const seconds = useCountdown(failure, message.createdAt)
  return (
    <div
      role="group"
      aria-label={t('Reply failed')}
      className="flex gap-3 rounded-2xl border border-danger/25 bg-danger-soft px-4 py-3.5"
    >
      <TriangleAlertIcon size={18} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      <div className="flex grow flex-col items-start gap-1 text-sm leading-relaxed">
        <p className="font-medium">{title}</p>
        <p>{advice}</p>
        <p className="text-muted tabular-nums">
          {seconds !== null && seconds > 0
            ? t('{source}. It asks to wait {duration} more.', {
                source: failureSource(failure),
                duration: durationText(seconds),
              })
            : failureSource(failure)}
        </p>
        {!isReadOnly && (
          <div className="mt-2 flex flex-wrap gap-2">
            <Button onClick={() => commands.retryReply(message, asked)}>
              <RotateCcwIcon size={15} aria-hidden />
              {t('Retry')}
            </Button>
            <FailureButtons message={message} failure={failure} />
          </div>
        )}
      </div>
    </div>
  )
}

/** Advice, not a lock: retrying earlier is the reader's choice. */
function useCountdown(failure: ReplyFailure, requestedAt: number) {
  const [now, setNow] = useState(Date.now)
  const seconds = secondsUntilRetry(failure, requestedAt, now)
  const isCounting = seconds !== null && seconds > 0
  useEffect(() => {
    if (!isCounting) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [isCounting])
  return seconds
}
