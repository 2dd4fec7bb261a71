import { ThreadPrimitive } from '@assistant-ui/react'
import { ArrowDownIcon } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { ReplyArticle } from '~/chat/reply_article'
import { PersonArticle } from '~/chat/person_article'
import { useBranch } from '~/chat/chat_context'
import { useReadingMode } from '~/chat/reading_mode'
import { useReadingPosition } from '~/chat/reading_position'
import type { VisibleMessage } from '~/chat/visible_message'
import { Button } from '~/components/ui/button'

/** `sentCount` changes when the reader sends something: the one moment that scrolls without being asked. */
export function Conversation({ sentCount }: { sentCount: number }) {
  const viewport = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const spacer = useRef<HTMLDivElement>(null)
  const mode = useReadingMode()
  const position = useReadingPosition({ viewport, content, spacer }, mode)
  const { isAtBottom, toBottom, showSent } = position
  const lastSentId = useBranch().findLast(({ author }) => author === 'person')?.id
  useLayoutEffect(() => toBottom(), [toBottom])
  const shown = useRef({ sentCount, lastSentId })
  useLayoutEffect(() => {
    // What was sent is on the page a moment after it was sent; what another device has sent moves nothing.
    const isHere = shown.current.lastSentId !== lastSentId
    if (shown.current.sentCount !== sentCount && isHere && lastSentId) showSent(lastSentId)
    if (isHere) shown.current = { sentCount, lastSentId }
  }, [showSent, sentCount, lastSentId])
  return (
    <ThreadPrimitive.Root className="relative flex min-h-0 grow flex-col">
      <div
        ref={viewport}
        role="log"
        aria-label="Conversation"
        aria-live="off"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="grow overflow-x-hidden overflow-y-auto overscroll-contain focus-visible:-outline-offset-2"
      >
        <div ref={content} className="measure flex flex-col gap-4 px-4 pt-8 pb-8 md:px-6">
          <ThreadPrimitive.Messages>
            {({ message }) => <Article message={message.metadata.custom['message']} />}
          </ThreadPrimitive.Messages>
        </div>
        <div ref={spacer} aria-hidden />
      </div>
      {!isAtBottom && (
        <div className="absolute inset-x-0 bottom-3 flex justify-center">
          <Button
            size="icon"
            aria-label="Jump to latest"
            className="animate-appear shadow-float"
            onClick={() => toBottom('smooth')}
          >
            <ArrowDownIcon size={18} aria-hidden />
          </Button>
        </div>
      )}
    </ThreadPrimitive.Root>
  )
}

/** assistant-ui may add a message of its own that carries none of ours; it has nothing to show. */
function Article({ message }: { message: unknown }) {
  if (!message) return null
  const visible = message as VisibleMessage
  return visible.author === 'person' ? (
    <PersonArticle key={visible.id} message={visible} />
  ) : (
    <ReplyArticle key={visible.id} message={visible} />
  )
}
