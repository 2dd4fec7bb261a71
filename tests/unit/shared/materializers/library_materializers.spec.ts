import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { ChatTables } from '#app/readmodel/chat_tables'

type Event = { name: string; args: unknown }
const saved = (eventId: string, more: object = {}): Event => ({
  name: 'v1.PromptSaved',
  args: {
    eventId,
    promptId: 'p',
    command: 'c',
    title: 't',
    folder: '',
    text: eventId,
    at: 1,
    ...more,
  },
})
const persona = (eventId: string): Event => ({
  name: 'v1.PersonaSaved',
  args: {
    eventId,
    personaId: 'p',
    name: eventId,
    symbol: 'S',
    instructions: '',
    settings: { topP: 1 },
    at: 1,
  },
})
const about = (name: string, eventId: string): Event => ({
  name,
  args: { eventId, promptId: 'p', personaId: 'p', at: 2 },
})

function after(events: readonly Event[]) {
  const db = new Database(':memory:')
  const tables = new ChatTables(db)
  for (const event of events) tables.apply(event)
  const read = (table: string) => db.prepare(`select * from ${table}`).all()
  const rows = {
    prompts: read('prompts'),
    versions: read('promptVersions'),
    personas: read('personas'),
  }
  db.close()
  return rows as Record<keyof typeof rows, Record<string, unknown>[]>
}

test.group('Prompts and personas in the tables', () => {
  test('are what was saved last, and every save is a version', ({ assert }) => {
    const { prompts, versions } = after([saved('one'), saved('two', { at: 5 })])
    assert.containsSubset(prompts, [{ id: 'p', text: 'two', createdAt: 1, savedAt: 5 }])
    assert.deepEqual(
      versions.map(({ text }) => text),
      ['one', 'two']
    )
  })

  test('stay the same when an event comes a second time, however late', ({ assert }) => {
    const all = [
      saved('one'),
      about('v1.PromptDeleted', 'gone'),
      about('v1.PromptRestored', 'back'),
      saved('two'),
      persona('Pirate'),
      about('v1.PersonaDeleted', 'left'),
      persona('Captain'),
    ]
    const once = after(all)
    for (const event of all) assert.deepEqual(after([...all, event]), once)
    assert.deepEqual(after(all.flatMap((event) => [event, event])), once)
  })

  test('are gone when they are deleted, and back when they are saved or restored', ({ assert }) => {
    const gone = [
      saved('one'),
      persona('Pirate'),
      about('v1.PromptDeleted', 'd'),
      about('v1.PersonaDeleted', 'e'),
    ]
    const deletedAt = (events: readonly Event[]) => {
      const { prompts, personas } = after(events)
      return [prompts[0]?.deletedAt, personas[0]?.deletedAt]
    }
    assert.deepEqual(deletedAt(gone), [2, 2])
    assert.deepEqual(deletedAt([...gone, saved('two'), about('v1.PersonaRestored', 'f')]), [
      null,
      null,
    ])
  })
})
