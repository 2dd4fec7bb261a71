import { type ReplyPart, textOfParts } from '#shared/events/reply_parts'
import { useBranch, useChat } from '~/chat/chat_context'
import { chatOf, rowsWith } from '~/chat/thread_query'
import { chooseTheme, useTheme } from '~/look/theme'
import { useAction } from '~/shortcuts/use_action'
import { travel } from '~/time_travel/travel'
import { useReadyStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

const CODE = /```[^\n]*\n([\s\S]*?)\n?```/g

/** What keys and the palette can do with the chat that is open; how it is kept in order, inertia/sidebar/use_order_actions.ts tells. */
export function useChatActions() {
  const { chatId, openSettings } = useChat()
  const branch = useBranch()
  const store = useReadyStore()
  const theme = useTheme()
  const chat = useStoreQuery(chatOf(chatId ?? ''), undefined)
  const openId = chat && chat.deletedAt === null ? chatId : null

  useAction('chat.settings', openSettings)
  const last = branch.at(-1)
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
