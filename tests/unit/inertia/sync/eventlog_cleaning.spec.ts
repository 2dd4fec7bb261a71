import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { EventlogCleaning } from '~/sync/eventlog_cleaning'

type Row = [global: number, client: number, name: string, args: object]

/** LiveStore's tables, as far as they are looked at. */
function givenFile(rows: Row[], head: number) {
  const db = new Database(':memory:')
  db.exec(`create table __livestore_sync_status (head integer);
    create table eventlog (seqNumGlobal integer, seqNumClient integer, name text, argsJson text)`)
  db.prepare('insert into __livestore_sync_status values (?)').run(head)
  const insert = db.prepare('insert into eventlog values (?, ?, ?, ?)')
  for (const [global, client, name, args] of rows)
    insert.run(global, client, name, JSON.stringify(args))
  const left = db.prepare("select seqNumGlobal || '.' || seqNumClient from eventlog").pluck()
  return {
    file: {
      select: <Result>(query: string) => db.prepare(query).all() as Result[],
      execute: (query: string) => void db.exec(query),
    },
    left: () => left.all() as string[],
  }
}
const piece = (global: number, replyId: string): Row => [global, 0, 'v1.ReplyAppended', { replyId }]
const end = (global: number, replyId: string): Row => [global, 0, 'v1.ReplyEnded', { replyId }]
const choice = (global: number, client: number, id: string): Row => [
  global,
  client,
  'chatViewsSet',
  { id, value: {} },
]

test.group('The cleaning of the local event log', () => {
  test('removes pieces of ended replies and replaced choices', ({ assert }) => {
    const rows = [piece(1, 'a'), piece(2, 'b'), choice(2, 1, 'c'), choice(2, 2, 'c'), end(3, 'a')]
    const { file, left } = givenFile([...rows, choice(3, 1, 'd'), end(4, 'c')], 200)
    assert.isFalse(new EventlogCleaning(file).step())
    assert.deepEqual(left(), ['2.0', '2.2', '3.0', '3.1', '4.0'])
  })

  test('leaves the newest rows and what is not confirmed', ({ assert }) => {
    const { file, left } = givenFile([piece(1, 'a'), piece(2, 'a'), end(3, 'a')], 102)
    const cleaning = new EventlogCleaning(file)
    cleaning.step()
    assert.lengthOf(left(), 3)
    file.execute('update __livestore_sync_status set head = 103')
    cleaning.step()
    assert.deepEqual(left(), ['3.0'])
  })

  test('goes through a long log in steps', ({ assert }) => {
    const pieces = Array.from({ length: 900 }, (_, index) => piece(index + 1, 'a'))
    const { file, left } = givenFile([...pieces, end(901, 'a')], 2_000)
    const cleaning = new EventlogCleaning(file)
    assert.isTrue(cleaning.step())
    assert.lengthOf(left(), 901)
    assert.isFalse(cleaning.step())
    assert.deepEqual(left(), ['901.0'])
  })
})
