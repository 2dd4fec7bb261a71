import { useEffect } from 'react'
import { useBranch, useChat } from '~/chat/chat_context'
import type { BranchMessage } from '~/chat/visible_message'
import { BACK_KEY, ON_KEY } from '~/language/arrow_keys'

export type Step = -1 | 1

/** The branch before or after this one; null at the ends. */
export function siblingBeside({ id, siblingIds }: BranchMessage, step: Step): string | null {
  return siblingIds[siblingIds.indexOf(id) + step] ?? null
}

let focused: { messageId: string; step: Step } | null = null

/** The article of the other branch takes the place of this one, and its picker the focus. */
export const focusPickerOf = (messageId: string, step: Step) => void (focused = { messageId, step })

/** To be asked by a picker when it appears: which of its buttons has the focus now, null when it is none of them. */
export function takeFocus(messageId: string): Step | null {
  if (focused?.messageId !== messageId) return null
  const { step } = focused
  focused = null
  return step
}

const STEPS: Record<string, Step> = { [BACK_KEY]: -1, [ON_KEY]: 1 }

/** In a field with words, these keys select them. */
const isWriting = (target: EventTarget | null) =>
  (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) &&
  target.value !== ''

/**
 * Alt+Shift and an arrow: the branch before or after, at the message that has the focus, else at the last fork. Alt alone with an arrow
 * is the browser's way back.
 */
export function useBranchKeys() {
  const { commands, chatId } = useChat()
  const branch = useBranch()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const isOurs = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey
      if (!step || !isOurs || chatId === null || isWriting(event.target)) return
      const article = document.activeElement?.closest('[data-message-id]')
      const here = article?.getAttribute('data-message-id')
      const forks = branch.filter(({ siblingIds }) => siblingIds.length > 1)
      const fork = forks.find(({ id }) => id === here) ?? forks.at(-1)
      const siblingId = fork && siblingBeside(fork, step)
      if (!siblingId) return
      event.preventDefault()
      if (article) focusPickerOf(siblingId, step)
      commands.showBranch(chatId, siblingId)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [commands, chatId, branch])
}
