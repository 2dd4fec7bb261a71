import { MessageSquareIcon, MessageSquarePlusIcon, SearchIcon, TextSearchIcon } from 'lucide-react'
import { useMemo } from 'react'
import { addToNewChatDraft } from '~/chat/draft'
import { useChat } from '~/chat/chat_context'
import { agoInWords } from '~/components/ui/moment_words'
import { t } from '~/language/t'
import { modelName } from '~/models/model_names'
import { useModelList } from '~/models/model_list'
import {
  fitting,
  type NamedEntry,
  named,
  type PaletteEntry,
  type PaletteSection,
} from '~/palette/palette_entry'
import { openPalette, type PaletteMode } from '~/palette/palette_state'
import { recentKeys } from '~/palette/recent'
import { jumpTo } from '~/search/jump'
import { isAsking, parseQuery } from '~/search/parse_query'
import { markedPieces, snippetOf } from '~/search/snippet'
import { type FoundMessage, useMessageSearch } from '~/search/use_message_search'
import { useListedChats } from '~/sidebar/use_order'
import { useOpenedStore } from '~/sync/use_chat_store'

const MOST_COMMANDS = 6
const MOST_CHATS = 6
const RECENT_CHATS = 5
/** Too many to be listed before anything is typed. */
const CHOICES = /^(model|prompt|persona)\//

/** What narrows a search down, to be typed by a click. */
const FILTERS = [
  { text: 'from:me ', detail: t('what you wrote; also from:model') },
  { text: 'has:file ', detail: t('also has:picture, has:code, has:link') },
  { text: 'model:', detail: t('part of a model’s name') },
  { text: 'in:', detail: t('part of a folder’s name; also tag:') },
  { text: 'after:7d ', detail: t('also before:2026-11 or after:yesterday') },
  { text: '"', detail: t('words exactly in this order') },
]

type Options = {
  mode: PaletteMode
  text: string
  limit: number
  commands: readonly NamedEntry[]
  showMore: () => void
}

/** What the palette lists for what is typed. */
export function useSections({ mode, text, limit, commands, showMore }: Options) {
  const { openChat } = useChat()
  const { storeId } = useOpenedStore()
  const { models } = useModelList()
  const isCommand = mode === 'all' && text.startsWith('>')
  const query = useMemo(() => parseQuery(isCommand ? '' : text), [text, isCommand])
  const search = useMessageSearch(query, limit)
  const chats = useListedChats()
  const chatEntries = useMemo(
    () =>
      chats.map(({ id, title, lastMessageAt }) =>
        named({
          key: `chat/${id}`,
          name: title || t('New chat'),
          detail: agoInWords(lastMessageAt),
          Icon: MessageSquareIcon,
          take: () => openChat(id),
        })
      ),
    [chats, openChat]
  )

  // Of the query that they answer, and not anew for each letter that is typed.
  const { messages, query: answered } = search
  const found = useMemo(() => {
    const words = answered?.words ?? []
    return messages.map((message) =>
      messageEntry(message, words, modelName(models, message.model), () => {
        openChat(message.chatId)
        jumpTo({ chatId: message.chatId, messageId: message.id, words })
      })
    )
  }, [messages, answered, models, openChat])

  const sections = useMemo((): PaletteSection[] => {
    const isEmpty = text.trim() === ''
    if (isEmpty && mode === 'messages') return [filterSection()]
    if (isEmpty) {
      const all = new Map([...commands, ...chatEntries].map((entry) => [entry.key, entry]))
      const recent = recentKeys(storeId).flatMap((key) => all.get(key) ?? [])
      const shown = new Set(recent.map(({ key }) => key))
      const isOther = ({ key }: PaletteEntry) => !shown.has(key)
      return [
        { name: t('Recent'), entries: recent },
        { name: t('Chats'), entries: chatEntries.filter(isOther).slice(0, RECENT_CHATS) },
        {
          name: t('Commands'),
          entries: commands.filter((entry) => isOther(entry) && !CHOICES.test(entry.key)),
        },
      ]
    }
    if (isCommand) return [{ name: t('Commands'), entries: fitting(commands, text.slice(1), 50) }]

    const words = query.words
    const hasFilters = words.length === 0 || text.includes(':')
    const titled = new Set(search.chats.map(({ id }) => `chat/${id}`))
    const foundChats = hasFilters
      ? chatEntries.filter(({ key }) => titled.has(key))
      : fitting(chatEntries, text, MOST_CHATS)
    const more = {
      key: 'more',
      name: t('Show more'),
      Icon: SearchIcon,
      stays: true,
      take: showMore,
    }
    const ask = {
      key: 'ask',
      name: t('New chat about “{text}”', { text: text.trim() }),
      Icon: MessageSquarePlusIcon,
      take: () => {
        addToNewChatDraft(storeId, text.trim())
        openChat(null)
      },
    }
    return [
      ...(mode === 'all'
        ? [{ name: t('Commands'), entries: fitting(commands, text, MOST_COMMANDS) }]
        : []),
      { name: t('Chats'), entries: foundChats.slice(0, MOST_CHATS) },
      { name: t('Messages'), entries: search.isMore ? [...found, more] : found },
      { name: t('Otherwise'), entries: [ask] },
    ]
  }, [
    text,
    mode,
    isCommand,
    commands,
    chatEntries,
    search.chats,
    search.isMore,
    found,
    query,
    openChat,
    storeId,
    showMore,
  ])

  const filled = sections.filter(({ entries }) => entries.length > 0)
  const isCurrent = search.query === query || !isAsking(query)
  return { sections: filled, filled: search.filled, unclear: query.unclear, isCurrent }
}

const filterSection = (): PaletteSection => ({
  name: t('Narrow it down'),
  entries: FILTERS.map(({ text, detail }) => ({
    key: `filter/${text}`,
    name: text.trim(),
    detail,
    Icon: TextSearchIcon,
    stays: true,
    take: () => openPalette('messages', text),
  })),
})

function messageEntry(
  { id, title, author, text, createdAt }: FoundMessage,
  words: readonly string[],
  model: string,
  take: () => void
): PaletteEntry {
  return {
    key: `message/${id}`,
    name: title || t('New chat'),
    detail: t('{author}, {when}', {
      author: author === 'person' ? t('You') : model,
      when: agoInWords(createdAt),
    }),
    snippet: words.length > 0 ? snippetOf(text, words) : markedPieces(text.slice(0, 220), []),
    Icon: MessageSquareIcon,
    take,
  }
}
