import { CitingReplyContext } from '~/files/cited_files'
import { ReplyBody } from '~/chat/reply_body'
import { ReplyFailureNotice } from '~/chat/reply_failure_notice'
import { replyNumbers } from '~/chat/reply_numbers'
import { useReplyParts } from '~/chat/reply_parts'
import { ReplyStage } from '~/chat/reply_stage'
import { isRunning, type VisibleMessage } from '~/chat/visible_message'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'

type ColumnProps = {
  reply: VisibleMessage
  position: string
  isShown: boolean
  onChoose: () => void
}

/** One of the replies that stand beside each other, also while it is written. */
export function ReplyColumn({ reply, position, isShown, onChoose }: ColumnProps) {
  const { models } = useModelList()
  const parts = useReplyParts(reply)
  const name = modelName(models, reply.model)
  const numbers = replyNumbers(reply.usage, reply.run)
  return (
    <section
      aria-label={t('{position}, {name}', { position, name })}
      className="flex min-w-full snap-start flex-col border-line not-last:border-e md:min-w-80 md:flex-1"
    >
      <div className="flex items-center gap-2 border-b border-line px-4 py-2.5">
        <h3 dir="auto" className="min-w-0 truncate font-medium">
          {name}
        </h3>
        <Button
          size="small"
          look={isShown ? 'solid' : 'outline'}
          className="ms-auto shrink-0"
          onClick={onChoose}
        >
          {isShown ? t('Shown in the chat') : t('Go on with this')}
        </Button>
      </div>
      <div
        role="group"
        aria-label={t('{position}, its text', { position })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="flex min-h-0 grow flex-col gap-2 overflow-y-auto overscroll-contain p-4"
      >
        <CitingReplyContext value={reply}>
          <ReplyBody
            parts={parts}
            isStreaming={reply.state === 'streaming'}
            waiting={
              isRunning(reply) && (
                <ReplyStage replyId={reply.id} isQueued={reply.state === 'queued'} />
              )
            }
          />
        </CitingReplyContext>
        {reply.failure && <ReplyFailureNotice message={reply} failure={reply.failure} />}
      </div>
      {numbers.length > 0 && (
        <p className="border-t border-line px-4 py-2 text-xs text-muted tabular-nums">
          {numbers.map(([what, value]) => `${what}: ${value}`).join(' · ')}
        </p>
      )}
    </section>
  )
}
