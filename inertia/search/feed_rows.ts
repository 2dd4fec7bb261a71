import { StoreInternalsSymbol } from '@livestore/livestore'
import type { IndexedRow } from '~/search/message_index'
import type { LocalStore } from '~/sync/local_store'

export type FedRow = IndexedRow & { readonly place: number }

const COLUMNS = 'rowid AS place, id, chatId, author, model, text, parts, files, createdAt'

/**
 * Reads past LiveStore's cache of results, which keeps the last two hundred of them: feeding the index would hold a second copy of all
 * messages in it, and push out what the page shows.
 */
function select<Row>(store: LocalStore, query: string, values: Record<string, unknown>) {
  const { db } = store[StoreInternalsSymbol].sqliteDbWrapper as unknown as {
    db: { select: (query: string, values: Record<string, unknown>) => unknown }
  }
  const named = Object.entries(values).map(([name, value]) => [`$${name}`, value])
  return db.select(query, Object.fromEntries(named)) as readonly Row[]
}

/** Rows before a place, the last ones first. */
export const rowsBefore = (store: LocalStore, place: number, limit: number) =>
  select<FedRow>(
    store,
    `SELECT ${COLUMNS} FROM messages WHERE rowid < $place ORDER BY rowid DESC LIMIT $limit`,
    { place, limit }
  )

export const rowsAfter = (store: LocalStore, place: number, limit: number) =>
  select<FedRow>(
    store,
    `SELECT ${COLUMNS} FROM messages WHERE rowid > $place ORDER BY rowid LIMIT $limit`,
    { place, limit }
  )

export const rowsById = (store: LocalStore, ids: readonly string[]) =>
  select<FedRow>(
    store,
    `SELECT ${COLUMNS} FROM messages WHERE id IN (SELECT value FROM json_each($ids))`,
    { ids: JSON.stringify(ids) }
  )

/** Of one chat, before its turn comes: it is the one on the screen. */
export const rowsOfChat = (store: LocalStore, chatId: string) =>
  select<FedRow>(store, `SELECT ${COLUMNS} FROM messages WHERE chatId = $chatId`, { chatId })

/** The least and the greatest place that there is. */
export function placesOf(store: LocalStore): { first: number; last: number } | null {
  const [row] = select<{ first: number | null; last: number | null }>(
    store,
    'SELECT (SELECT min(rowid) FROM messages) AS first, (SELECT max(rowid) FROM messages) AS last',
    {}
  )
  return row && row.first !== null && row.last !== null
    ? { first: row.first, last: row.last }
    : null
}

export type ResultRow = IndexedRow & { readonly deletedAt: number | null }

/** What results show. One that is deleted or gone meanwhile is left out. */
export const resultRows = (store: LocalStore, ids: readonly string[]) =>
  select<ResultRow>(
    store,
    `SELECT id, chatId, author, model, text, parts, files, createdAt, deletedAt FROM messages
     WHERE id IN (SELECT value FROM json_each($ids)) AND deletedAt IS NULL`,
    { ids: JSON.stringify(ids) }
  )
