import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { WriteTrouble } from '#app/sync/write_trouble'

const busy = () => new Database.SqliteError('database is locked', 'SQLITE_BUSY')

test.group('Trouble with the log file', () => {
  test('is told once, and so is its end', ({ assert }) => {
    const lines: unknown[] = []
    const note = (level: string) => (details: object) => void lines.push([level, details])
    const trouble = new WriteTrouble({ info: note('info'), warn: note('warn') })
    trouble.written()
    for (let count = 0; count < 100; count++) trouble.failed(busy())
    trouble.written()
    trouble.written()
    assert.deepEqual(lines, [
      ['warn', { kind: 'storage_busy' }],
      ['info', { seconds: 0 }],
    ])
  })
})
