import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useEditedId } from '~/chat/edited_message'
import { scrollToMessage, wantedMessage } from '~/chat/scroll_to_message'
import type { BranchMessage } from '~/chat/visible_message'
import { useObserved } from '~/sync/observed'

/** From the top of the page to a message that was looked for. */
const GAP_PX = 16

type Wanted = {
  content: RefObject<HTMLElement | null>
  branch: readonly BranchMessage[]
  /** Puts the message at this place of the branch on the page. */
  showPlace: (place: number, then: () => void) => void
  /** The page is about to be moved to somewhere else than its end. */
  letGo: () => void
}

/** Goes to the message that somebody wants to see (scroll_to_message.ts), or to edit. */
export function useWantedMessage({ content, branch, showPlace, letGo }: Wanted) {
  const wantedId = useObserved(wantedMessage)
  useLayoutEffect(() => {
    const place = branch.findIndex(({ id }) => id === wantedId)
    if (wantedId === null || place < 0) return
    wantedMessage.set(null)
    letGo()
    showPlace(place, () => {
      const article = findArticle(content.current, wantedId)
      if (!article) return
      article.style.setProperty('scroll-margin-top', `${GAP_PX}px`)
      article.scrollIntoView({ block: 'start' })
      article.tabIndex = -1
      article.focus({ preventScroll: true })
      article.setAttribute('data-found', '')
      article.addEventListener('animationend', () => article.removeAttribute('data-found'), {
        once: true,
      })
    })
  }, [wantedId, branch, content, showPlace, letGo])
  useEffect(() => () => wantedMessage.set(null), [])

  const editedId = useEditedId()
  useEffect(() => {
    if (editedId !== null && !findArticle(content.current, editedId)) scrollToMessage(editedId)
  }, [editedId, content])
}

const findArticle = (content: HTMLElement | null, id: string) =>
  content?.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(id)}"]`) ?? null
