import { MAX_TITLE_CHARS } from '#shared/limits'
import { useBranch, useChat } from '~/chat/chat_context'
import { addToDraft } from '~/chat/draft'
import type { VisibleMessage } from '~/chat/visible_message'
import { rowsWith } from '~/chat/thread_query'
import { t } from '~/language/t'
import { useOpenedStore, useReadyStore } from '~/sync/use_chat_store'

const SUMMARY_ASKED = t(
  'Summarise our conversation so far: what it is about, what we found out and decided, and what is still open. I will go on from your summary.'
)
const continued = (title: string) => t('{title}, continued', { title })
/** What is left of a title when this is said behind it. */
const ROOM_CHARS = MAX_TITLE_CHARS - continued('').length

/**
 * Goes on in a new chat when this one is too long: its model sums up what came before the question, and the question waits in the
 * new chat's field. Null where nothing came before it.
 */
export function useForkWithSummary(reply: VisibleMessage): (() => void) | null {
  const { title, commands, asked, openChat } = useChat()
  const branch = useBranch()
  const { storeId } = useOpenedStore()
  const store = useReadyStore()
  const question = branch.find(({ id }) => id === reply.parentId)
  if (!question?.parentId) return null
  const about = { chatId: reply.chatId, messageId: question.parentId }
  return () => {
    const chatId = commands.continueInNewChat({
      about,
      title: continued(title.slice(0, ROOM_CHARS)),
      text: SUMMARY_ASKED,
      asked,
    })
    const text = store?.query(rowsWith([question.id]))[0]?.text
    if (text) addToDraft(storeId, chatId, text)
    openChat(chatId)
  }
}
