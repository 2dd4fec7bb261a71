import { ThreadPrimitive } from '@assistant-ui/react'
import { ArrowDownIcon } from 'lucide-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { ReplyArticle } from '~/chat/reply_article'
import { PersonArticle } from '~/chat/person_article'
import { useBranch } from '~/chat/chat_context'
import { useReadingMode } from '~/chat/reading_mode'
import { useReadingPosition } from '~/chat/reading_position'
import { scrollToMessage, wantedMessage } from '~/chat/scroll_to_message'
import type { VisibleMessage } from '~/chat/visible_message'
import { Button } from '~/components/ui/button'
import { useObserved } from '~/sync/observed'

/** `sentCount` changes when the reader sends something: the one moment that scrolls without being asked. */
export function Conversation({ sentCount }: { sentCount: number }) {
  const viewport = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const spacer = useRef<HTMLDivElement>(null)
  const mode = useReadingMode()
  const position = useReadingPosition({ viewport, content, spacer }, mode)
  const { isAtBottom, toBottom, showSent } = position
  const branch = useBranch()
  const lastSentId = branch.findLast(({ author }) => author === 'person')?.id
  useLayoutEffect(() => toBottom(), [toBottom])
  const shown = useRef({ sentCount, lastSentId })
  useLayoutEffect(() => {
    // What was sent is on the page a moment after it was sent; what another device has sent moves nothing.
    const isHere = shown.current.lastSentId !== lastSentId
    if (shown.current.sentCount !== sentCount && isHere && lastSentId) showSent(lastSentId)
    if (isHere) shown.current = { sentCount, lastSentId }
  }, [showSent, sentCount, lastSentId])
  const wantedId = useObserved(wantedMessage)
  useEffect(() => {
    if (wantedId === null) return
    const article = content.current?.querySelector(`[data-message-id="${CSS.escape(wantedId)}"]`)
    if (!(article instanceof HTMLElement)) return
    wantedMessage.set(null)
    article.scrollIntoView({ block: 'start' })
    article.tabIndex = -1
    article.focus({ preventScroll: true })
  }, [wantedId, branch])
  useEffect(() => () => wantedMessage.set(null), [])
  /** The whole conversation has a beginning and an end, whatever of it is on the page. */
  const toEnds = (event: KeyboardEvent) => {
    const first = branch[0]
    if (event.target !== event.currentTarget || !first) return
    if (event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    if (event.key === 'Home') scrollToMessage(first.id)
    else toBottom()
  }
  return (
    <ThreadPrimitive.Root className="relative flex min-h-0 grow flex-col">
      <div
        ref={viewport}
        role="log"
        aria-label="Conversation"
        aria-live="off"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        tabIndex={0}
        onKeyDown={toEnds}
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
