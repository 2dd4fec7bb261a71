import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { addWholeArgs } from '#app/sync/packed_args'

/** Of a new file: the end of a large row wastes half a page on average. */
const PAGE_BYTES = 2_048
/** Other processes may be making the same tables; later waits are GroupCommit's. */
const OPEN_TIMEOUT_MS = 5_000
/** The driver is synchronous: while it waits for a lock, the whole process waits. */
const BUSY_TIMEOUT_MS = 20

/**
 * The two tables of events have rowids: without them SQLite keeps 489 to 1,002 bytes of a row in its page and the rest in pages of
 * its own, half empty, and 100 replies of 4,000 characters took 1.7 bytes a character, now 1.0 (measured, with PAGE_BYTES).
 *
 * The numbers of a store are not dense: clients choose them and compaction deletes rows, so the head has a column of its own.
 * `revision` counts the changes of all stores, so that another process finds the stores that changed without reading all of them.
 * What folded events replace moves to the archive, in the same file: one transaction, one backup, and nothing that is in neither.
 * `restores` knows the numbers that were given out before a restore and are of no event any more.
 * `removed_revision` keeps the greatest revision of stores that are gone, or the next change would get a number that was read before.
 */
const TABLES = `
  create table if not exists stores (
    store_id text primary key,
    backend_id text not null,
    head integer not null default 0,
    hold_until integer not null default 0,
    revision integer not null default 0
  ) strict;
  create index if not exists stores_by_revision on stores (revision);

  create table if not exists eventlog (
    store_id text not null,
    seq integer not null,
    name text not null,
    args text not null,
    client_id text not null,
    session_id text not null,
    created_at integer not null,
    subject text,
    packed blob,
    primary key (store_id, seq)
  ) strict;
  create index if not exists eventlog_by_subject on eventlog (store_id, subject) where subject is not null;

  create table if not exists restores (
    store_id text not null,
    lost_above integer not null,
    lost_below integer not null,
    primary key (store_id, lost_above)
  ) strict, without rowid;

  create table if not exists eventlog_archive (
    store_id text not null,
    seq integer not null,
    name text not null,
    args text not null,
    client_id text not null,
    session_id text not null,
    created_at integer not null,
    subject text not null,
    packed blob,
    primary key (store_id, seq)
  ) strict;
  create index if not exists eventlog_archive_by_subject on eventlog_archive (store_id, subject);

  create table if not exists folded_chats (
    store_id text not null,
    chat_id text not null,
    seq integer not null,
    primary key (store_id, chat_id)
  ) strict, without rowid;
  create index if not exists folded_chats_by_seq on folded_chats (store_id, seq);

  create table if not exists store_merges (
    from_store text primary key,
    to_store text not null,
    asked_at integer not null,
    begun_at integer,
    cursor integer not null default 0,
    ended_at integer
  ) strict, without rowid;
  create index if not exists store_merges_by_target on store_merges (to_store);
  create index if not exists store_merges_open on store_merges (asked_at) where ended_at is null;

  create table if not exists removed_revision (
    id integer primary key check (id = 1),
    revision integer not null
  ) strict;
`

/** SQLite would rather read the whole store by its primary key: 10,000 events and 294 ms where the index takes 10 (measured). */
export const BY_SUBJECT = 'indexed by eventlog_by_subject'

/**
 * Opens the file of the event logs and makes its tables.
 *
 * `synchronous = FULL`: in 300 simulated power cuts NORMAL, the default of WAL files, lost acknowledged rows 233 times, FULL never.
 */
export function openEventlog(file: string): Database.Database {
  const db = new Database(file, { timeout: OPEN_TIMEOUT_MS })
  db.pragma(`page_size = ${PAGE_BYTES}`)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('journal_size_limit = 67108864')
  // What leaves the log, pieces and deleted chats, leaves the file: SQLite would let it lie in free pages.
  db.pragma('secure_delete = ON')
  db.exec(TABLES)
  addPacked(db)
  addWholeArgs(db)
  keepNames(dirname(file))
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  return db
}

/** Files of the first release do not have the column (app/sync/packed_args.ts). */
function addPacked(db: Database.Database): void {
  for (const table of ['eventlog', 'eventlog_archive']) addColumn(db, table, 'packed blob')
}

/** `column` as it stands in a table's definition. Files of earlier releases may have it not. */
export function addColumn(db: Database.Database, table: string, column: string): void {
  if (!hasColumn(db, table, column.split(' ')[0]!))
    db.exec(`alter table ${table} add column ${column}`)
}

export function hasColumn(db: Database.Database, table: string, column: string): boolean {
  const columns = db.pragma(`table_info(${table})`) as { name: string }[]
  return columns.some(({ name }) => name === column)
}

/**
 * Makes what happened to the names in a folder last.
 *
 * A new file has a rollback journal until it is in WAL mode. SQLite removes it without telling the disk: after a power cut it could
 * be back, and would roll the file back to nothing (tests/rounds/power_cut_rounds.ts; ext4 and XFS do it with the next sync).
 */
function keepNames(folder: string): void {
  if (process.platform === 'win32') return // folders can't be opened there
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
