import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import { useMemo } from 'react'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

export type DeletedChat = {
  readonly id: string
  readonly title: string
  readonly deletedAt: number
}

/** One JSON text, as that of all chats: inertia/sidebar/chat_list_query.ts. */
const deletedList = queryDb(
  {
    query: `SELECT json_group_array(json_array(id, title, deletedAt)) AS list
      FROM (SELECT * FROM chats WHERE deletedAt IS NOT NULL ORDER BY deletedAt DESC, id DESC)`,
    schema: Schema.Array(Schema.Struct({ list: Schema.String })),
    queriedTables: new Set(['chats']),
  },
  { label: 'deleted', map: (rows) => rows[0]?.list ?? '[]' }
)

/** What was deleted last comes first; without what this tab is restoring. */
export function useDeletedChats(): readonly DeletedChat[] {
  const list = useStoreQuery(deletedList, '[]')
  const waiting = useObserved(useOpenedStore().commits.waiting)
  return useMemo(() => {
    const restored = new Set(
      waiting
        .filter(({ name }) => name === 'v1.ChatRestored')
        .map(({ args }) => (args as { chatId: string }).chatId)
    )
    return (JSON.parse(list) as [string, string, number][])
      .filter(([id]) => !restored.has(id))
      .map(([id, title, deletedAt]) => ({ id, title, deletedAt }))
  }, [list, waiting])
}
