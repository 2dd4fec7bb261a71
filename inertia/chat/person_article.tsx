import { ClockIcon, CloudOffIcon } from 'lucide-react'
import { memo } from 'react'
import { useIsEdited } from '~/chat/edited_message'
import { MessageActions } from '~/chat/message_actions'
import { MessageEditor } from '~/chat/message_editor'
import { textOfParts } from '#shared/events/reply_parts'
import { classNames } from '~/components/ui/class_names'
import { MessageFiles } from '~/files/message_files'
import type { VisibleMessage } from '~/chat/visible_message'
import { t } from '~/language/t'

export const PersonArticle = memo(function PersonArticle({ message }: { message: VisibleMessage }) {
  const text = textOfParts(message.parts)
  const isEdited = useIsEdited(message.id)
  return (
    <article
      aria-label={t('You')}
      data-author="person"
      data-message-id={message.id}
      data-state={message.state}
      className="group/message flex flex-col items-end gap-1"
    >
      {message.files && <MessageFiles files={message.files} />}
      {isEdited ? (
        <MessageEditor message={message} />
      ) : text === '' ? null : (
        <div
          data-part="text"
          className={classNames(
            'max-w-[85%] rounded-bubble rounded-ee-md px-4 py-2.5 leading-relaxed wrap-anywhere whitespace-pre-wrap [unicode-bidi:plaintext]',
            message.inContext === 'excluded'
              ? 'border border-dashed border-line-strong text-muted'
              : 'border border-transparent bg-bubble'
          )}
        >
          {text}
        </div>
      )}
      <MessageActions message={message} text={text}>
        <Delivery state={message.state} />
      </MessageActions>
    </article>
  )
})

/** Said only while there is something to say: a message that was sent needs no mark. */
function Delivery({ state }: { state: VisibleMessage['state'] }) {
  if (state !== 'sending' && state !== 'queued') return null
  const Icon = state === 'queued' ? CloudOffIcon : ClockIcon
  return (
    <span
      // a message that is acknowledged at once should not flash a mark; last, so that nothing moves when it goes
      className="order-last flex animate-appear items-center gap-1.5 px-2 text-xs text-muted [animation-delay:400ms] [animation-fill-mode:backwards]"
    >
      <Icon size={13} aria-hidden />
      {state === 'queued' ? t('Will be sent when you are back online') : t('Sending')}
    </span>
  )
}
