import type { Database, Statement } from 'better-sqlite3'
import type { AnyEvent } from '#shared/events/catalogue'
import { materializers } from '#shared/materializers/materializers'
import type { Statement as Write } from '#shared/materializers/statement'

/** The tables of shared/schema.ts that events write, as SQLite makes them; a test compares the columns. */
const TABLES = `
  create table if not exists chats (
    id text primary key not null,
    title text not null default '',
    createdAt integer not null default 0,
    lastMessageAt integer not null default 0,
    deletedAt integer,
    titledBy text not null default 'words',
    settings text,
    favouriteId text,
    forkedFrom text,
    draft text,
    pinnedAt integer,
    archivedAt integer,
    folderId text,
    tags text,
    isUnread integer not null default 0
  );
  create table if not exists messages (
    id text primary key not null,
    chatId text not null default '',
    parentId text,
    author text not null default 'person',
    text text not null default '',
    files text,
    parts text,
    state text not null default 'sent',
    model text,
    attempt integer not null default 0,
    failure text,
    stoppedOn text,
    usage text,
    run text,
    image text,
    inContext text not null default 'auto',
    branchName text,
    device text,
    deletedAt integer,
    createdAt integer not null default 0
  );
  create index if not exists messages_by_chat on messages (chatId);
  create table if not exists pieces (
    replyId text not null,
    attempt integer not null,
    position integer not null,
    kind text not null default 'text',
    text text not null default '',
    part text,
    primary key (replyId, attempt, position)
  );
  create table if not exists queued (
    id text primary key not null,
    chatId text not null default '',
    parentId text,
    text text not null default '',
    files text,
    reply text,
    place real not null default 0,
    createdAt integer not null default 0
  );
  create index if not exists queued_by_chat on queued (chatId);
  create table if not exists prompts (
    id text primary key not null,
    command text not null default '',
    title text not null default '',
    folder text not null default '',
    text text not null default '',
    createdAt integer not null default 0,
    savedAt integer not null default 0,
    deletedAt integer
  );
  create table if not exists promptVersions (
    id text primary key not null,
    promptId text not null default '',
    command text not null default '',
    title text not null default '',
    folder text not null default '',
    text text not null default '',
    savedAt integer not null default 0
  );
  create index if not exists prompt_versions on promptVersions (promptId);
  create table if not exists personas (
    id text primary key not null,
    name text not null default '',
    symbol text not null default '',
    instructions text not null default '',
    settings text,
    savedAt integer not null default 0,
    deletedAt integer
  );
  create table if not exists folders (
    id text primary key not null,
    name text not null default '',
    place real not null default 0,
    createdAt integer not null default 0,
    deletedAt integer
  );
  create table if not exists preferences (name text primary key not null, value text);
  create table if not exists applied (eventId text primary key not null);
`

const TABLE_NAMES = [
  'chats',
  'messages',
  'pieces',
  'queued',
  'prompts',
  'promptVersions',
  'personas',
  'folders',
  'preferences',
  'applied',
]

/**
 * The tables of one store, written by the statements that browsers run, too.
 *
 * Events have to come in the order of the log; one that comes twice changes nothing.
 */
export class ChatTables {
  readonly #statements = new Map<string, Statement>()

  constructor(private readonly db: Database) {
    db.exec(TABLES)
  }

  /** The event fits its schema: what is in the log has been looked at when it got in. */
  apply({ name, args }: { name: string; args: unknown }): void {
    const event = { name, args } as AnyEvent
    const materialize = materializers[event.name] as (args: AnyEvent['args']) => Write[]
    for (const { sql, bindValues } of materialize(event.args)) this.#prepared(sql).run(bindValues)
  }

  empty(): void {
    this.db.exec(TABLE_NAMES.map((name) => `delete from ${name}`).join(';'))
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}
