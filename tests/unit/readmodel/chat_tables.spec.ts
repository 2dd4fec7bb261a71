import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { ChatTables } from '#app/readmodel/chat_tables'
import { tables } from '#shared/schema'

/** The server never imports LiveStore, so that it writes these tables down a second time. */
test('{$self} of the server has the columns that browsers have')
  .with([
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
  ] as const)
  .run(({ assert }, name) => {
    const db = new Database(':memory:')
    new ChatTables(db)
    const columns = db.pragma(`table_info(${name})`) as Record<string, unknown>[]
    const here = columns.map((column) => [
      column.name,
      String(column.type).toLowerCase(),
      column.notnull === 0,
      Number(column.pk) > 0,
    ])
    const there = tables[name].sqliteDef.ast.columns.map((column) => [
      column.name,
      column.type._tag,
      column.nullable,
      column.primaryKey,
    ])
    assert.deepEqual(here, there as typeof here)
    db.close()
  })
