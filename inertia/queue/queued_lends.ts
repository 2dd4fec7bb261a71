import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import { useEffect, useMemo } from 'react'
import { lendKeyFor } from '~/keys/lend_keys'
import { Observed, useObserved } from '~/sync/observed'
import { ownStoreId } from '~/sync/local_stores'
import { readStored, writeStored } from '~/sync/page_storage'
import { useStoreQuery } from '~/sync/use_store_query'

type QueuedLend = { readonly replyId: string; readonly model: string }

const nameFor = (storeId: string) => `kamba-queued-lends:${storeId}`
const stored = () => {
  const storeId = ownStoreId()
  return storeId === null ? [] : (readStored<readonly QueuedLend[]>(nameFor(storeId)) ?? [])
}
const lends = new Observed<readonly QueuedLend[]>([])

function keep(next: readonly QueuedLend[]) {
  const storeId = ownStoreId()
  if (storeId !== null) writeStored(nameFor(storeId), next)
  lends.set(next)
}

/** The key of a queued message stays on this device until somebody sends it. */
export function lendWhenSent(replyId: string, model: string) {
  keep([...stored(), { replyId, model }])
}

/** Lends the keys of what was queued on this device, in the moment in which it hears that it was sent; in any of its tabs. */
export function useQueuedLends() {
  useEffect(() => lends.set(stored()), [])
  const open = useObserved(lends)
  const ids = useMemo(() => JSON.stringify(open.map(({ replyId }) => replyId)), [open])
  const asked = useStoreQuery(askedAmong(ids), NONE)
  useEffect(() => {
    if (asked.length === 0) return
    const sent = new Set(asked)
    const all = stored()
    keep(all.filter(({ replyId }) => !sent.has(replyId)))
    for (const { replyId, model } of all) if (sent.has(replyId)) lendKeyFor(replyId, model)
  }, [asked])
}

const NONE: string[] = []

/** Replies among these that have been asked for. */
const askedAmong = (ids: string) =>
  queryDb(
    {
      query: 'SELECT id FROM messages WHERE id IN (SELECT value FROM json_each($ids))',
      bindValues: { ids },
      schema: Schema.Array(Schema.Struct({ id: Schema.String })),
      queriedTables: new Set(['messages']),
    },
    { label: 'queued lends', deps: [ids], map: (rows) => rows.map(({ id }) => id) }
  )
