import { useEffect, useMemo, useState } from 'react'
import { textOfParts } from '#shared/events/reply_parts'
import type { ReplyPart } from '#shared/events/reply_parts'
import { resultRows } from '~/search/feed_rows'
import type { IndexedChat } from '~/search/message_index'
import { isAsking, type SearchQuery } from '~/search/parse_query'
import { searchIn } from '~/search/search_client'
import { Observed, useObserved } from '~/sync/observed'
import type { ListedChat } from '~/sidebar/chat_list_query'
import { useFolders, useListedChats } from '~/sidebar/use_order'
import { useReadyStore } from '~/sync/use_chat_store'

export type FoundMessage = {
  readonly id: string
  readonly chatId: string
  readonly title: string
  readonly author: 'person' | 'model'
  readonly model: string | null
  readonly text: string
  readonly createdAt: number
}
export type SearchState = {
  readonly messages: readonly FoundMessage[]
  readonly chats: readonly ListedChat[]
  readonly isMore: boolean
  /** The query that this answers. */
  readonly query: SearchQuery | null
}

const NOTHING: SearchState = { messages: [], chats: [], isMore: false, query: null }
const ALL_FILLED = new Observed(1)

/** All chats that are not deleted, as the index knows them. */
function useIndexedChats(chats: readonly ListedChat[]): readonly IndexedChat[] {
  const named = useFolders()
  return useMemo(() => {
    const names = new Map(named.map(({ id, name }) => [id, name]))
    return chats.map(({ id, title, folderId, tags }) => ({
      id,
      title,
      folder: folderId === null ? null : (names.get(folderId) ?? null),
      tags,
    }))
  }, [chats, named])
}

/**
 * Searches all messages and titles of this browser as somebody types. What was found last stays until the next answer is there.
 *
 * Shape: `filled` is the share of the messages that can be found already.
 */
export function useMessageSearch(query: SearchQuery, limit: number) {
  const store = useReadyStore()
  const chats = useListedChats()
  const indexed = useIndexedChats(chats)
  const asks = isAsking(query)
  const client = useMemo(() => (store === null ? null : searchIn(store)), [store])
  const filled = useObserved(client?.filled ?? ALL_FILLED)
  const [state, setState] = useState(NOTHING)

  useEffect(() => {
    if (!asks || !store) return
    let isCurrent = true
    const search = searchIn(store)
    search.setChats(indexed)
    void search.search(query, limit).then(({ hits, isMore, chatIds }) => {
      if (!isCurrent) return
      const chatsById = new Map(chats.map((chat) => [chat.id, chat]))
      const rows = new Map(
        resultRows(
          store,
          hits.map(({ id }) => id)
        ).map((row) => [row.id, row])
      )
      const messages = hits.flatMap(({ id }): FoundMessage[] => {
        const row = rows.get(id)
        const chat = row && chatsById.get(row.chatId)
        if (!chat) return []
        const { chatId, author, model, createdAt } = row
        const said =
          author === 'person' ? row.text : textOfParts(JSON.parse(row.parts ?? '[]') as ReplyPart[])
        return [{ id, chatId, title: chat.title, author, model, createdAt, text: said }]
      })
      const titled = chatIds.flatMap((id) => chatsById.get(id) ?? [])
      setState({ messages, chats: titled, isMore, query })
    })
    return () => {
      isCurrent = false
    }
  }, [store, asks, query, limit, chats, indexed, filled])

  return { ...(asks ? state : NOTHING), filled }
}
