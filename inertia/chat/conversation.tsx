import { ArrowDownIcon } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useBranch } from '~/chat/chat_context'
import { PersonArticle } from '~/chat/person_article'
import { useReadingMode } from '~/chat/reading_mode'
import { ReadingPlace } from '~/chat/reading_place'
import { useReadingPosition } from '~/chat/reading_position'
import { ReplyArticle } from '~/chat/reply_article'
import { scrollToMessage } from '~/chat/scroll_to_message'
import type { MessageRow } from '~/chat/thread_query'
import { useContents } from '~/chat/use_contents'
import { useMessageWindow } from '~/chat/use_message_window'
import { useWantedMessage } from '~/chat/use_wanted_message'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'

type ConversationProps = {
  /** Changes when the reader sends something: the one moment that scrolls without being asked. */
  sentCount: number
  /** Content of messages that the database does not have yet. */
  waiting: readonly MessageRow[]
}

/** The branch on the screen. Only what is near the reader is on the page, however long the chat is. */
export function Conversation({ sentCount, waiting }: ConversationProps) {
  const viewport = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const spacer = useRef<HTMLDivElement>(null)
  const branch = useBranch()
  const mode = useReadingMode()
  const [place] = useState(() => new ReadingPlace())
  const window = useMessageWindow({ viewport, content, place }, branch.length)
  const position = useReadingPosition({ viewport, content, spacer, place }, mode, window)
  const { isAtBottom, toBottom, showSent, letGo } = position
  const { from, to } = window
  const near = useMemo(() => branch.slice(from, to), [branch, from, to])
  const messages = useContents(near, waiting)
  useWantedMessage({ content, branch, showPlace: window.showPlace, letGo })

  const lastSentId = branch.findLast(({ author }) => author === 'person')?.id
  const open = useRef(toBottom)
  useLayoutEffect(() => open.current(), [])
  const shown = useRef({ sentCount, lastSentId })
  useLayoutEffect(() => {
    // What was sent is on the page a moment after it was sent; what another device has sent moves nothing.
    const isHere = shown.current.lastSentId !== lastSentId
    if (shown.current.sentCount !== sentCount && isHere && lastSentId) showSent(lastSentId)
    if (isHere) shown.current = { sentCount, lastSentId }
  }, [showSent, sentCount, lastSentId])
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
    <div className="relative flex min-h-0 grow flex-col">
      <div
        ref={viewport}
        role="log"
        aria-label={t('Conversation')}
        aria-live="off"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        tabIndex={0}
        onKeyDown={toEnds}
        className={classNames(
          'grow overflow-x-hidden overflow-y-auto overscroll-contain focus-visible:-outline-offset-2',
          // Who follows stays at the end: the browser would hold on to what stands above it when that changes its height.
          isAtBottom && mode === 'follow' && '[overflow-anchor:none]'
        )}
      >
        <div ref={content} className="measure flex flex-col gap-4 px-4 pt-8 pb-8 md:px-6">
          {messages.map((message) =>
            message.author === 'person' ? (
              <PersonArticle key={message.id} message={message} />
            ) : (
              <ReplyArticle key={message.id} message={message} />
            )
          )}
        </div>
        <div ref={spacer} aria-hidden />
      </div>
      {!isAtBottom && (
        <div className="absolute inset-x-0 bottom-3 flex justify-center">
          <Button
            size="icon"
            aria-label={t('Jump to latest')}
            className="animate-appear shadow-float"
            onClick={() => toBottom('smooth')}
          >
            <ArrowDownIcon size={18} aria-hidden />
          </Button>
        </div>
      )}
    </div>
  )
}
