import { test } from '@japa/runner'
import type { SqliteDb } from '@livestore/common'
import { schema } from '#shared/schema'

/** Fault 8: without the hooks a changed schema replays the local log with one transaction per event, 59 s for 10,000. */
test('A rebuild of the state from the local log is one transaction', ({ assert }) => {
  const { migrations } = schema.state.sqlite
  const statements: string[] = []
  const db = { execute: (sql: string) => void statements.push(sql) } as unknown as SqliteDb
  assert.equal(migrations.strategy, 'auto')
  if (migrations.strategy !== 'auto') return
  void migrations.hooks?.pre?.(db)
  void migrations.hooks?.post?.(db)
  assert.deepEqual(statements, ['BEGIN TRANSACTION', 'COMMIT'])
})
