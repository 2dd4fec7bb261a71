import type { Database } from 'better-sqlite3'
import type { WireEvent } from '#shared/sync/wire_event'

export type Committed = { readonly storeId: string; readonly events: readonly WireEvent[] }
export type Appended = Committed & {
  /** They happened in a store that is merged into this one: what they ask for is done there. */
  readonly isForwarded: boolean
}

/** How a feature above this one takes part in an append without the log knowing it (docs/architecture.md, R6). */
export interface AppendHook {
  /** Tables of the hook's own, in the file of the log, so that they share its transactions. Runs once, when the log is opened. */
  createTables?(db: Database): void
  /** Inside the transaction, after the insert. May write the hook's own tables; what it throws refuses the append. */
  inTransaction(db: Database, appended: Appended): void
  /** Whether there is work for this store that will write to its log. */
  isBusy?(db: Database, storeId: string): boolean
  /** Inside a transaction: the store is about to be removed. What the hook has of it goes on in `toStore`, or is forgotten (null). */
  storeEmptied?(db: Database, storeId: string, toStore: string | null): void
  /** After the commit, before the events are published. */
  committed?(appended: Committed): void
}
