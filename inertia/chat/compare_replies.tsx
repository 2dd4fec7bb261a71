import { XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useMemo } from 'react'
import { useChat } from '~/chat/chat_context'
import { ReplyBody } from '~/chat/reply_body'
import { ReplyFailureNotice } from '~/chat/reply_failure_notice'
import { replyNumbers } from '~/chat/reply_numbers'
import { useReplyParts } from '~/chat/reply_parts'
import { ReplyStage } from '~/chat/reply_stage'
import { messagesOf } from '~/chat/thread_query'
import { isRunning, type VisibleMessage, visibleMessage } from '~/chat/visible_message'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'
import { useStoreQuery } from '~/sync/use_store_query'

const NONE: never[] = []
const AT_REST = { unsentIds: new Set<string>(), isOnline: true }

type CompareProps = { message: VisibleMessage; onClose: () => void }

/** All replies to one message beside each other, also while they are written; one of them is gone on with. */
export default function CompareReplies({ message, onClose }: CompareProps) {
  const { commands } = useChat()
  const rows = useStoreQuery(messagesOf(message.chatId), NONE)
  const replies = useMemo(() => {
    const siblings = message.siblingIds.flatMap((id) => rows.find((row) => row.id === id) ?? [])
    return siblings.map((node) => visibleMessage({ node, siblings }, AT_REST))
  }, [rows, message.siblingIds])
  const choose = (reply: VisibleMessage) => {
    commands.showBranch(reply.chatId, reply.id)
    onClose()
  }
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          className="animate-appear fixed inset-0 z-50 flex flex-col bg-canvas text-ink outline-none md:inset-6 md:rounded-2xl md:border md:border-line md:shadow-float"
        >
          <div className="flex h-14 shrink-0 items-center justify-between border-b border-line pr-2 pl-5">
            <Radix.Title className="font-semibold">
              {replies.length} replies to one message
            </Radix.Title>
            <IconButton name="Close" onClick={onClose}>
              <XIcon size={17} aria-hidden />
            </IconButton>
          </div>
          <div className="flex min-h-0 grow snap-x snap-mandatory overflow-x-auto md:snap-none">
            {replies.map((reply) => (
              <Column
                key={reply.id}
                reply={reply}
                position={`Reply ${replies.indexOf(reply) + 1}`}
                isShown={reply.id === message.id}
                onChoose={() => choose(reply)}
              />
            ))}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type ColumnProps = {
  reply: VisibleMessage
  position: string
  isShown: boolean
  onChoose: () => void
}

function Column({ reply, position, isShown, onChoose }: ColumnProps) {
  const { models } = useModelList()
  const parts = useReplyParts(reply)
  const name = modelName(models, reply.model)
  const numbers = replyNumbers(reply.usage, reply.run)
  return (
    <section
      aria-label={`${position}, ${name}`}
      className="flex min-w-full snap-start flex-col border-line not-last:border-r md:min-w-80 md:flex-1"
    >
      <div className="flex items-center gap-2 border-b border-line px-4 py-2.5">
        <h3 className="min-w-0 grow truncate font-medium">{name}</h3>
        <Button size="small" look={isShown ? 'solid' : 'outline'} onClick={onChoose}>
          {isShown ? 'Shown in the chat' : 'Go on with this'}
        </Button>
      </div>
      <div
        role="group"
        aria-label={`${position}, its text`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="flex min-h-0 grow flex-col gap-2 overflow-y-auto overscroll-contain p-4"
      >
        <ReplyBody
          parts={parts}
          isStreaming={reply.state === 'streaming'}
          waiting={
            isRunning(reply) && (
              <ReplyStage replyId={reply.id} isQueued={reply.state === 'queued'} />
            )
          }
        />
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
