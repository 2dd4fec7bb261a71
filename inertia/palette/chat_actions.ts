import { type ReplyPart, textOfParts } from '#shared/events/reply_parts'
import { events } from '#shared/schema'
import { useFork } from '~/branches/use_fork'
import { useBranch, useChat } from '~/chat/chat_context'
import { chatList, chatOf, type ChatRow, rowsWith } from '~/chat/thread_query'
import { chooseTheme, useTheme } from '~/look/theme'
import { useAction } from '~/shortcuts/use_action'
import { travel } from '~/time_travel/travel'
import { useCommit, useReadyStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

const NO_CHATS: readonly ChatRow[] = []
const CODE = /```[^\n]*\n([\s\S]*?)\n?```/g

const stamp = (chatId: string) => ({ eventId: crypto.randomUUID(), chatId, at: Date.now() })

/** What keys and the palette can do with the chat that is open. */
export function useChatActions() {
  const { chatId, title, commands, openChat, openSettings, offerUndo } = useChat()
  const branch = useBranch()
  const store = useReadyStore()
  const commit = useCommit()
  const fork = useFork()
  const theme = useTheme()
  const chats = useStoreQuery(chatList, NO_CHATS)
  const chat = useStoreQuery(chatOf(chatId ?? ''), undefined)
  const openId = chat && chat.deletedAt === null ? chatId : null
  const whenOpen = <Act>(act: Act) => (openId === null ? null : act)

  const step = (by: -1 | 1) => () => {
    const place = chats.findIndex(({ id }) => id === chatId)
    const next = place < 0 ? chats.at(by === 1 ? 0 : -1) : chats[place + by]
    if (next) openChat(next.id)
  }
  useAction('chat.above', chats.length > 0 ? step(-1) : null)
  useAction('chat.below', chats.length > 0 ? step(1) : null)
  useAction(
    'chat.pin',
    whenOpen(() =>
      commit(events.chatPinned({ ...stamp(openId!), isPinned: chat?.pinnedAt === null }))
    )
  )
  useAction(
    'chat.archive',
    whenOpen(() =>
      commit(events.chatArchived({ ...stamp(openId!), isArchived: chat?.archivedAt === null }))
    )
  )
  useAction(
    'chat.delete',
    whenOpen(() => {
      commands.deleteChat(openId!)
      const undo = () => {
        commands.restoreChat(openId!)
        openChat(openId)
      }
      offerUndo({ name: 'Deleted chat', words: `Deleted “${title}”`, undo })
      openChat(null)
    })
  )
  useAction('chat.settings', openSettings)
  const last = branch.at(-1)
  useAction('chat.fork', openId !== null && last ? () => fork(last.id) : null)

  useAction(
    'chat.travel',
    openId !== null && last
      ? () => travel.set({ chatId: openId, count: Number.MAX_SAFE_INTEGER })
      : null
  )

  const reply = branch.findLast(({ author }) => author === 'model')
  const replyText = () => {
    const row = reply && store?.query(rowsWith([reply.id]))[0]
    return textOfParts((row?.parts ?? []) as readonly ReplyPart[])
  }
  const copy = (text: string | undefined) => {
    if (text) void navigator.clipboard.writeText(text).catch(() => {})
  }
  useAction('reply.copy', reply ? () => copy(replyText()) : null)
  useAction('code.copy', reply ? () => copy([...replyText().matchAll(CODE)].at(-1)?.[1]) : null)
  useAction('field.focus', () => document.getElementById('message')?.focus())
  useAction('settings.open', () => window.location.assign('/settings/models'))
  useAction('theme.switch', () => chooseTheme(theme === 'dark' ? 'light' : 'dark'))
}
