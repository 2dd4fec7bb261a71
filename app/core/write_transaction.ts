import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * For work that reads before it writes. A transaction of SQLite's begins as a reader, and one that wants to write after another process
 * has written fails at once, however long it may wait ("database is locked": two `user:create` at once did). An update of no row takes
 * the right to write first, for which it does wait.
 */
export const writeTransaction = <Result>(
  work: (client: TransactionClientContract) => Promise<Result>
): Promise<Result> =>
  db.transaction(async (client) => {
    await client.rawQuery('update people set id = id where false')
    return work(client)
  })
