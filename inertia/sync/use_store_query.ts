import { type LiveQueryDef, StoreInternalsSymbol } from '@livestore/livestore'
import { deepEqual } from '@livestore/utils'
import { useMemo, useSyncExternalStore } from 'react'
import type { LocalStore } from '~/sync/local_store'
import { useReadyStore } from '~/sync/use_chat_store'

/** The result of a query, live; `before` while the store opens. LiveStore's own hook needs a store, and with it another page meanwhile. */
export function useStoreQuery<Value>(query: LiveQueryDef<Value>, before: Value): Value {
  const store = useReadyStore()
  const source = useMemo(
    () => (store ? follow(store, query) : constant(before)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- definitions are made anew by every render: their hash tells them apart
    [store, query.hash]
  )
  return useSyncExternalStore(source.subscribe, source.get)
}

const constant = <Value>(value: Value) => ({ subscribe: () => () => {}, get: () => value })

function follow<Value>(store: LocalStore, query: LiveQueryDef<Value>) {
  // held until the subscription holds it, so that SQLite is asked once
  const first = query.make(store[StoreInternalsSymbol].reactivityGraph.context!)
  let latest = store.query(first.value)
  let isHeld = true
  return {
    get: () => latest,
    subscribe(changed: () => void) {
      const unsubscribe = store.subscribe(query, (value) => {
        if (deepEqual(value, latest)) return
        latest = value
        changed()
      })
      if (isHeld) first.deref()
      isHeld = false
      return unsubscribe
    },
  }
}
