import { CircleStopIcon } from 'lucide-react'
import { memo, useMemo } from 'react'
import { textOfParts } from '#shared/events/reply_parts'
import { BranchPicker } from '~/chat/branch_picker'
import { ContinueButton } from '~/chat/continue_button'
import { MessageActions } from '~/chat/message_actions'
import { ReplyBody } from '~/chat/reply_body'
import { ReplyFailureNotice } from '~/chat/reply_failure_notice'
import { useReplyParts } from '~/chat/reply_parts'
import { ReplyStage } from '~/chat/reply_stage'
import { isRunning, type VisibleMessage } from '~/chat/visible_message'
import { classNames } from '~/components/ui/class_names'
import { Citing } from '~/files/citing'
import { withoutPictures } from '~/files/made_file'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'
import { ReplyName } from '~/personas/reply_name'
import { DrawAgain } from '~/pictures/draw_again'
import { PictureReply } from '~/pictures/picture_reply'

export const ReplyArticle = memo(function ReplyArticle({ message }: { message: VisibleMessage }) {
  const { models } = useModelList()
  const { state, stoppedOn, failure, run, image } = message
  const name = modelName(models, message.model)
  const persona = run?.sent?.persona
  const isStreaming = state === 'streaming'
  const parts = useReplyParts(message)
  const text = textOfParts(parts)
  const words = useMemo(() => (image ? withoutPictures(parts) : parts), [image, parts])
  const stage = <ReplyStage replyId={message.id} isQueued={state === 'queued'} />
  return (
    <article
      aria-label={
        persona
          ? t('Reply from {persona}, {model}', { persona: persona.name, model: name })
          : t('Reply from {model}', { model: name })
      }
      aria-busy={isStreaming}
      data-author="model"
      data-message-id={message.id}
      data-state={state}
      className={classNames(
        'group/message flex flex-col gap-2',
        message.inContext === 'excluded' && 'text-muted'
      )}
    >
      <ReplyName message={message} model={name} />
      {image && (
        <PictureReply wish={image} parts={parts} isRunning={isRunning(message)} stage={stage} />
      )}
      <Citing reply={message}>
        <ReplyBody
          parts={words}
          isStreaming={isStreaming}
          waiting={image === null && isRunning(message) && stage}
        />
      </Citing>
      {state === 'failed' && failure && <ReplyFailureNotice message={message} failure={failure} />}
      {!isRunning(message) && (
        <MessageActions message={message} text={text}>
          {state === 'stopped' && (
            <span className="flex items-center gap-1.5 px-2 text-xs">
              <CircleStopIcon size={14} aria-hidden />
              {stoppedOn === null
                ? t('Stopped')
                : t('Stopped by you on {device}', { device: stoppedOn })}
            </span>
          )}
          {image && <DrawAgain message={message} />}
          {state === 'stopped' && text !== '' && <ContinueButton message={message} look="quiet" />}
        </MessageActions>
      )}
      {isRunning(message) && (
        <div className="-ms-2 flex min-h-8 items-center text-muted">
          {message.siblingIds.length > 1 && <BranchPicker message={message} />}
        </div>
      )}
    </article>
  )
})
