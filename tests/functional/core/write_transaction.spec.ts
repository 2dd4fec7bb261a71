import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import Person from '#app/accounts/person'
import { writeTransaction } from '#app/core/write_transaction'
import { data } from '#config/data'

test.group('A transaction that reads before it writes', () => {
  /** Begun as a reader it would fail after another process had written: SQLITE_BUSY_SNAPSHOT, for which nothing waits. */
  test('lets no other process write in between', async ({ assert }) => {
    const other = new Database(data.appFile, { timeout: 0 })
    await writeTransaction(async (client) => {
      const person = await Person.query({ client }).first()
      const write = () => other.exec('update people set name = name')
      assert.throws(write, 'database is locked')
      await new Person()
        .useTransaction(client)
        .merge({ name: person?.name ?? null })
        .save()
    })
    other.close()
  })
})
