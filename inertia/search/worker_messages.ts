import type { ChatMatches, Found, IndexedChat, IndexedRow } from '~/search/message_index'
import type { SearchQuery } from '~/search/parse_query'

export type SearchQuestion =
  | { readonly type: 'search'; readonly query: SearchQuery; readonly limit: number }
  | { readonly type: 'matches'; readonly chatId: string; readonly word: string }

/** What the page tells the worker of the index. Questions are answered in their order, after what was told before. */
export type ToSearchWorker =
  | { readonly type: 'chats'; readonly chats: readonly IndexedChat[] }
  | { readonly type: 'rows'; readonly rows: readonly IndexedRow[] }
  | { readonly type: 'asked'; readonly number: number; readonly question: SearchQuestion }

export type FromSearchWorker = { readonly number: number; readonly answer: Found | ChatMatches }
