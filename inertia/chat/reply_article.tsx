import { MessagePrimitive } from '@assistant-ui/react'
import { CircleStopIcon } from 'lucide-react'
import { memo } from 'react'
import { textOfParts } from '#shared/events/reply_parts'
import { MarkedText } from '~/chat/marked_text'
import { MessageActions } from '~/chat/message_actions'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'
import { ReplyFailureNotice } from '~/chat/reply_failure_notice'
import { useReplyParts } from '~/chat/reply_parts'
import { ReplyReasoning } from '~/chat/reply_reasoning'
import { ReplyStage } from '~/chat/reply_stage'
import { useRevealedText } from '~/chat/reveal_text'
import { isRunning, type VisibleMessage } from '~/chat/visible_message'
import { Logo } from '~/components/logo'

export const ReplyArticle = memo(function ReplyArticle({ message }: { message: VisibleMessage }) {
  const { models } = useModelList()
  const { state, stoppedOn, failure } = message
  const name = modelName(models, message.model)
  const isStreaming = state === 'streaming'
  const parts = useReplyParts(message)
  const text = useRevealedText(textOfParts(parts), isStreaming)
  const reasoning = textOfParts(parts, 'reasoning')
  return (
    <MessagePrimitive.Root asChild>
      <article
        aria-label={`Reply from ${name}`}
        aria-busy={isStreaming}
        data-message-id={message.id}
        data-state={state}
        className="group/message flex flex-col gap-2"
      >
        <div aria-hidden className="flex items-center gap-2 text-sm font-medium text-muted">
          <Logo size={18} />
          {name}
        </div>
        {reasoning !== '' && (
          <ReplyReasoning text={reasoning} isRunning={isStreaming && text === ''} />
        )}
        <div
          data-part="text"
          className="leading-relaxed wrap-anywhere whitespace-pre-wrap empty:hidden"
        >
          <MarkedText text={text} />
        </div>
        {isRunning(message) && text === '' && (
          <ReplyStage replyId={message.id} isQueued={state === 'queued'} />
        )}
        {state === 'failed' && failure && (
          <ReplyFailureNotice message={message} failure={failure} />
        )}
        {!isRunning(message) && (
          <MessageActions message={message} text={text}>
            {state === 'stopped' && (
              <span className="flex items-center gap-1.5 px-2 text-xs">
                <CircleStopIcon size={14} aria-hidden />
                {stoppedOn === null ? 'Stopped' : `Stopped by you on ${stoppedOn}`}
              </span>
            )}
          </MessageActions>
        )}
        {isRunning(message) && <div aria-hidden className="min-h-8" />}
      </article>
    </MessagePrimitive.Root>
  )
})
