import { SquareIcon, XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useState } from 'react'
import { ReplyColumns } from '~/branches/reply_columns'
import { useReplies } from '~/branches/use_replies'
import { useBranch, useChat } from '~/chat/chat_context'
import { ReplyDifference } from '~/chat/later_parts'
import { isRunning, type VisibleMessage } from '~/chat/visible_message'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'

type CompareProps = { chatId: string; ids: readonly string[]; onClose: () => void }

/** All replies to one message beside each other, also while they are written, and what differs between two; one of them is gone on with. */
export default function CompareReplies({ chatId, ids, onClose }: CompareProps) {
  const { commands } = useChat()
  const replies = useReplies(chatId, ids)
  const shownId = useBranch().find(({ id }) => ids.includes(id))?.id
  const [showsDifference, setShowsDifference] = useState(false)
  const running = replies.filter(isRunning)
  const choose = (reply: VisibleMessage) => {
    commands.showBranch(chatId, reply.id)
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
          <div className="flex h-14 shrink-0 items-center gap-2 border-b border-line ps-5 pe-2">
            <Radix.Title className="min-w-0 grow truncate font-semibold">
              {t('{count} replies to one message', { count: replies.length })}
            </Radix.Title>
            {running.length > 0 && (
              <Button size="small" onClick={() => running.forEach(commands.stopReply)}>
                <SquareIcon size={12} aria-hidden className="fill-current" /> {t('Stop all')}
              </Button>
            )}
            <Button
              size="small"
              look={showsDifference ? 'outline' : 'quiet'}
              aria-pressed={showsDifference}
              onClick={() => setShowsDifference(!showsDifference)}
            >
              {t('Difference')}
            </Button>
            <IconButton name={t('Close')} onClick={onClose}>
              <XIcon size={17} aria-hidden />
            </IconButton>
          </div>
          {showsDifference ? (
            <ReplyDifference replies={replies} shownId={shownId} />
          ) : (
            <ReplyColumns replies={replies} shownId={shownId} onChoose={choose} />
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
