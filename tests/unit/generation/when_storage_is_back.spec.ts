import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { whenStorageIsBack } from '#app/generation/when_storage_is_back'
import { StorageError } from '#app/sync/storage_errors'

const full = () => new Database.SqliteError('database or disk is full', 'SQLITE_FULL')

/** Work that fails so often, with these. */
function failing(...errors: Error[]) {
  return async () => {
    const error = errors.shift()
    if (error) throw error
    return 'read'
  }
}

test.group('What a reply needs from the disk', () => {
  test('is asked for until the disk has room, and reported once', async ({ assert }) => {
    const reports: unknown[] = []
    const options = {
      signal: new AbortController().signal,
      report: (error: unknown) => void reports.push(error),
    }
    assert.equal(await whenStorageIsBack(failing(full(), full(), full()), options, 1), 'read')
    assert.lengthOf(reports, 1)
    assert.instanceOf(reports[0], StorageError)
  })

  test('is given up when the work is over', async ({ assert }) => {
    const over = new AbortController()
    const waiting = whenStorageIsBack(failing(full()), { signal: over.signal, report: () => {} })
    over.abort()
    await assert.rejects(() => waiting, 'The operation was aborted')
  })

  test('fails at once for any other reason', async ({ assert }) => {
    const options = { signal: new AbortController().signal, report: () => {} }
    await assert.rejects(() => whenStorageIsBack(failing(new Error('odd')), options), 'odd')
  })
})
