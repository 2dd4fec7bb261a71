import type { Store } from '@livestore/livestore'
import type { ReactApi } from '@livestore/react'
import type { schema } from '#shared/schema'

/** The store as this tab sees it: queries by `store.useQuery`, writes by the commit queue alone. */
export type LocalStore = Store<typeof schema> & ReactApi

/** Number of the newest event that this tab has from its leader. */
export const headOf = (store: LocalStore) =>
  Number(/\d+/.exec(store.syncStatus().upstreamHead)?.[0] ?? 0)
