import { useMemo, useState } from 'react'
import { messageKeeper } from '~/chat/keep_unchanged'
import { type MessageRow, rowsWith } from '~/chat/thread_query'
import { type BranchMessage, type VisibleMessage, withContent } from '~/chat/visible_message'
import { useStoreQuery } from '~/sync/use_store_query'

const NO_ROWS: readonly MessageRow[] = []

/**
 * Messages with their content, live. Only what has changed is another object.
 *
 * Shape: `waiting` are rows that the database does not have yet.
 */
export function useContents(
  messages: readonly BranchMessage[],
  waiting: readonly MessageRow[]
): readonly VisibleMessage[] {
  const [keep] = useState(messageKeeper<VisibleMessage>)
  const ids = useMemo(() => messages.map(({ id }) => id), [messages])
  const rows = useStoreQuery(rowsWith(ids), NO_ROWS)
  return useMemo(() => {
    const byId = new Map([...waiting, ...rows].map((row) => [row.id, row]))
    return keep(
      messages.flatMap((message) => {
        const row = byId.get(message.id)
        return row ? [withContent(message, row)] : []
      })
    )
  }, [keep, messages, rows, waiting])
}
