import { test } from '@japa/runner'
import { Eventlog } from '@livestore/common/leader-thread'
import { Effect, KeyValueStore, Layer, Option } from '@livestore/utils/effect'
import Database from 'better-sqlite3'
import { repairHead } from '#shared/sync/client/repair_head'

/** LiveStore's own functions on a database that holds its two tables: `e1`..`e<last>`, and a head. */
function givenDatabase({
  last,
  head,
  backendId,
}: {
  last: number
  head: number
  backendId: string | null
}) {
  const file = new Database(':memory:')
  file.exec(`CREATE TABLE eventlog (seqNumGlobal INTEGER PRIMARY KEY);
    CREATE TABLE __livestore_sync_status (head INTEGER PRIMARY KEY, backendId TEXT)`)
  file.prepare('INSERT INTO __livestore_sync_status VALUES (?, ?)').run(head, backendId)
  for (let number = 1; number <= last; number++) {
    file.prepare('INSERT INTO eventlog VALUES (?)').run(number)
  }
  const sqlite = {
    select: (sql: string) => file.prepare(sql).all(),
    execute: (sql: string) => file.exec(sql),
  } as never
  const store = KeyValueStore.makeStringOnly({
    get: () => Effect.sync(() => Eventlog.getBackendIdFromDb(sqlite)),
    set: (_key: string, value: string) =>
      Effect.sync(() => void Eventlog.updateBackendId(sqlite, value)),
    clear: Effect.void,
    remove: () => Effect.void,
    size: Effect.succeed(1),
  })
  const repair = () =>
    Effect.runPromise(
      repairHead.pipe(Effect.provide(Layer.succeed(KeyValueStore.KeyValueStore, store)))
    )
  return {
    repair,
    head: () => Eventlog.getBackendHeadFromDb(sqlite),
    backendId: () => Option.getOrNull(Eventlog.getBackendIdFromDb(sqlite)),
  }
}

test.group('repair_head', () => {
  test('lowers a head that is above the last event', async ({ assert }) => {
    const database = givenDatabase({ last: 7, head: 9, backendId: 'backend-1' })
    await database.repair()
    assert.equal(database.head(), 7)
    assert.equal(database.backendId(), 'backend-1')
  })

  test('lowers it to nothing when no event was written', async ({ assert }) => {
    const database = givenDatabase({ last: 0, head: 9, backendId: 'backend-1' })
    await database.repair()
    assert.equal(database.head(), 0)
  })

  test('leaves a head at or below the last event alone', async ({ assert }) => {
    const database = givenDatabase({ last: 9, head: 7, backendId: 'backend-1' })
    await database.repair()
    assert.equal(database.head(), 7)
  })

  test('does nothing before the first contact', async ({ assert }) => {
    const database = givenDatabase({ last: 3, head: 0, backendId: null })
    await database.repair()
    assert.equal(database.head(), 0)
    assert.isNull(database.backendId())
  })

  test('writes nothing when the id is not one', async ({ assert }) => {
    const database = givenDatabase({ last: 3, head: 9, backendId: "x', head = 5 --" })
    await database.repair()
    assert.equal(database.head(), 9)
  })
})
