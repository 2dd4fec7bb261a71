import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import { useMemo } from 'react'
import { PURGE_ASKED } from '#shared/purge_asked'
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
      FROM (SELECT * FROM chats WHERE deletedAt > ${PURGE_ASKED} ORDER BY deletedAt DESC, id DESC)`,
    schema: Schema.Array(Schema.Struct({ list: Schema.String })),
    queriedTables: new Set(['chats']),
  },
  { label: 'deleted', map: (rows) => rows[0]?.list ?? '[]' }
)

/** A chat that left the Trash here, whichever way. */
const LEAVING: ReadonlySet<string> = new Set(['v1.ChatRestored', 'v1.ChatPurgeRequested'])

/** What was deleted last comes first; without what leaves the Trash at this moment. */
export function useDeletedChats(): readonly DeletedChat[] {
  const list = useStoreQuery(deletedList, '[]')
  const waiting = useObserved(useOpenedStore().commits.waiting)
  return useMemo(() => {
    const leaving = new Set(
      waiting
        .filter(({ name }) => LEAVING.has(name))
        .map(({ args }) => (args as { chatId: string }).chatId)
    )
    return (JSON.parse(list) as [string, string, number][])
      .filter(([id]) => !leaving.has(id))
      .map(([id, title, deletedAt]) => ({ id, title, deletedAt }))
  }, [list, waiting])
}
