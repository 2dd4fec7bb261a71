import { useEffect } from 'react'
import { useBranch, useChat } from '~/chat/chat_context'
import { scrollToMessage } from '~/chat/scroll_to_message'
import { paint, rangesIn, reveal } from '~/search/text_ranges'
import { Observed, useObserved } from '~/sync/observed'

type Jump = {
  readonly chatId: string
  readonly messageId: string
  readonly words: readonly string[]
}

const wanted = new Observed<Jump | null>(null)

/** A message of whichever chat comes into view as soon as its chat is open, on its branch, with the words marked for a while. */
export const jumpTo = (jump: Jump) => wanted.set(jump)

const SHOWN_MS = 6_000
const FADE_MS = 800
const PATIENCE_MS = 3_000

/** Fulfils the jumps into the chat that is open. */
export function useJumps() {
  const { chatId, commands } = useChat()
  const branch = useBranch()
  const jump = useObserved(wanted)
  const isThere = branch.length > 0
  useEffect(() => {
    if (jump === null || jump.chatId !== chatId || !isThere) return
    wanted.set(null)
    const { messageId, words } = jump
    if (!branch.some(({ id }) => id === messageId)) commands.showBranch(chatId, messageId)
    scrollToMessage(messageId)
    mark(messageId, words)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the branch as it was when the chat was there
  }, [jump, chatId, isThere, commands])
}

/** Waits until the message is on the page, marks the words in it, and lets the marks fade. */
function mark(messageId: string, words: readonly string[]) {
  const started = performance.now()
  const isStill =
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    document.documentElement.dataset['motion'] === 'less'
  const look = () => {
    const article = document.querySelector<HTMLElement>(
      `[role=log] [data-message-id="${CSS.escape(messageId)}"]:focus`
    )
    if (!article) {
      if (performance.now() - started < PATIENCE_MS) requestAnimationFrame(look)
      return
    }
    const ranges = rangesIn(article, words)
    paint('found', ranges)
    if (ranges[0]) reveal(ranges[0])
    setTimeout(() => fade(article, isStill), SHOWN_MS)
  }
  requestAnimationFrame(look)
}

function fade(article: HTMLElement, isStill: boolean) {
  const started = performance.now()
  const step = () => {
    const left = isStill ? 0 : 1 - (performance.now() - started) / FADE_MS
    if (left > 0) {
      article.style.setProperty('--found-left', `${Math.round(left * 100)}%`)
      requestAnimationFrame(step)
    } else {
      article.style.removeProperty('--found-left')
      paint('found', [])
    }
  }
  step()
}
