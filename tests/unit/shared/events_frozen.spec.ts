import { test } from '@japa/runner'
import { eventSchemas } from '#shared/events/catalogue'
import { schemaHash } from '#tests/unit/shared/schema_hash'

/** Released events and the hash of their schemas. Stored logs hold them for ever: a line may be added, never changed. */
const FROZEN: Record<string, string> = {
  'v1.ChatCreated': 'a5c4790932d0',
  'v1.ChatRenamed': 'ee1802ee2b54',
  'v1.ChatDeleted': '267f4382d1dd',
  'v1.ChatRestored': '267f4382d1dd',
  'v1.MessageSent': '33f621b4c563',
  'v1.ReplyRequested': '07471253442f',
  'v1.ReplyStopRequested': '88ff53e3189a',
  'v1.ReplyStarted': 'a7e6c459a6b8',
  'v1.ReplyAppended': '6cd7f8e36a1d',
  'v1.ReplyEnded': 'cc6121ca8a11',
  'v1.ReplyStopped': '45351493e58c',
  'v1.ReplyFailed': '4b4215063134',
  'v1.ChatFolded': 'e00baa6c1666',
  'v1.ChatPurged': 'ab25b24c80c4',
  'v1.StoreNudged': '5384ca5a2dbc',
}

test.group('Released events', () => {
  test('{name} is as it was released')
    .with(Object.entries(FROZEN).map(([name, hash]) => ({ name, hash })))
    .run(({ assert }, { name, hash }) => {
      const schema = Object.entries(eventSchemas).find(([known]) => known === name)?.[1]
      const advice = `${name} has changed, and stored logs hold the old one: add v2, keep v1`
      assert.equal(schema && schemaHash(schema), hash, advice)
    })

  test('all have their line here', ({ assert }) => {
    const hashes = Object.entries(eventSchemas).map(([name, schema]) => [name, schemaHash(schema)])
    const missing = hashes.filter(([name]) => !(name! in FROZEN))
    assert.deepEqual(missing, [], 'a new event is released: add its line to FROZEN')
  })
})
