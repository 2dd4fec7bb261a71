import type { Database } from 'better-sqlite3'
import type { WireEvent } from '#shared/sync/wire_event'

export type Appended = { readonly storeId: string; readonly events: readonly WireEvent[] }

/** How a feature above this one takes part in an append without the log knowing it (docs/architecture.md, R6). */
export interface AppendHook {
  /** Tables of the hook's own, in the file of the log, so that they share its transactions. Runs once, when the log is opened. */
  createTables?(db: Database): void
  /** Inside the transaction, after the insert. May write the hook's own tables; what it throws refuses the append. */
  inTransaction(db: Database, appended: Appended): void
  /** After the commit, before the events are published. */
  committed?(appended: Appended): void
}
