import { useMemo } from 'react'
import { type MessageRow, rowsWith } from '~/chat/thread_query'
import { useStoreQuery } from '~/sync/use_store_query'

const NO_ROWS: readonly MessageRow[] = []

/** What these lines of the map say, by their ids: read for the lines that are on the page. */
export function useLineContents(
  ids: readonly string[],
  waiting: readonly MessageRow[]
): ReadonlyMap<string, MessageRow> {
  const rows = useStoreQuery(rowsWith(ids), NO_ROWS)
  return useMemo(() => new Map([...waiting, ...rows].map((row) => [row.id, row])), [waiting, rows])
}
