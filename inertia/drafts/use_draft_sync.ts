import { useAui } from '@assistant-ui/react'
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Draft } from '#shared/events/draft_events'
import { deviceName } from '#shared/device_name'
import { MAX_MESSAGE_CHARS } from '#shared/limits'
import { events } from '#shared/schema'
import { draftOf, draftWithWaiting } from '~/drafts/draft_query'
import { DraftSync, NOTHING_WRITTEN, type Written, writtenOf } from '~/drafts/draft_sync'
import { usePersonFiles } from '~/files/person_files'
import { Observed, useObserved } from '~/sync/observed'
import { useOpenedStore, useReadyStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

/** Of rest after which a draft is told: most messages are sent before, and cost no event. */
const TELL_AFTER_MS = 4_000
/** A longer one is told when the field is left, and not at every rest. */
const TOLD_WHILE_WRITING_CHARS = 20_000
const NEW_CHAT = 'new'

type Shown = { readonly draftId: string; readonly text: string }
type Place = { readonly chatId: string | null; readonly draftId: string; readonly written: Written }

/** What another device wrote while somebody wrote here. */
const offers = new Observed<{ chatId: string | null; draft: Draft } | null>(null)
export const dropOffer = () => offers.set(null)
export function useDraftOffer(chatId: string | null): Draft | null {
  const offer = useObserved(offers)
  return offer?.chatId === chatId ? offer.draft : null
}

/**
 * Tells other devices what stands in the field, and shows what they tell. Few events: after a rest, and when the field, the chat or the
 * page is left; none for what is sent before.
 *
 * `shown` is what the field holds for which chat (chat/draft.ts): for a moment after another chat opens it holds the former text.
 */
export function useDraftSync(
  chatId: string | null,
  text: string,
  { shown, startedChatId }: { shown: RefObject<Shown>; startedChatId: RefObject<string | null> }
) {
  const aui = useAui()
  const { storeId, commits } = useOpenedStore()
  const isReady = useReadyStore() !== null
  const sync = useMemo(() => new DraftSync(storeId), [storeId])
  const attached = usePersonFiles().draft(chatId)
  const { files } = useObserved(attached.now)
  const stored = useStoreQuery(draftOf(chatId), null)
  const waiting = useObserved(commits.waiting)
  const theirs = useMemo(() => draftWithWaiting(stored, waiting, chatId), [stored, waiting, chatId])
  const place = useRef<Place | null>(null)

  const tell = useCallback(
    ({ chatId: ofChat, draftId, written }: Place) => {
      if (!sync.isUntold(draftId, written) || written.text.length > MAX_MESSAGE_CHARS) return
      sync.know(draftId, written)
      const device = deviceName(navigator.userAgent)
      const given = written.files.length > 0 ? { files: written.files } : {}
      const eventId = crypto.randomUUID()
      const draft = { eventId, chatId: ofChat, text: written.text, ...given, device }
      commits.commit(events.draftSet({ ...draft, at: Date.now() }))
    },
    [sync, commits]
  )
  const tellNow = useCallback(() => {
    if (place.current) tell(place.current)
  }, [tell])

  useEffect(() => {
    const draftId = chatId ?? NEW_CHAT
    const isShown = shown.current.draftId === draftId && shown.current.text === text
    if (!isReady || !isShown) return
    const former = place.current
    const written = { text, files }
    place.current = { chatId, draftId, written }
    if (former && former.draftId !== draftId) {
      const isSent = former.chatId === null && startedChatId.current === chatId
      tell(isSent ? { ...former, written: NOTHING_WRITTEN } : former)
    }
    const verdict = sync.compare(draftId, written, theirs)
    if (verdict === 'offer' && theirs) offers.set({ chatId, draft: theirs })
    if (verdict === 'adopt') {
      const { text: theirText, files: theirFiles } = writtenOf(theirs)
      attached.replace(theirFiles)
      aui.composer.setText(theirText)
    }
    if (verdict !== 'mine' || text.length > TOLD_WHILE_WRITING_CHARS) return
    const timer = setTimeout(tellNow, TELL_AFTER_MS)
    return () => clearTimeout(timer)
  }, [
    chatId,
    text,
    files,
    theirs,
    isReady,
    shown,
    startedChatId,
    sync,
    attached,
    aui,
    tell,
    tellNow,
  ])

  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && tellNow()
    window.addEventListener('pagehide', tellNow)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      tellNow()
      window.removeEventListener('pagehide', tellNow)
      document.removeEventListener('visibilitychange', whenHidden)
    }
  }, [tellNow])
  return tellNow
}
