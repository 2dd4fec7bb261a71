import { test } from '@japa/runner'
import { eventSchemas } from '#shared/events/catalogue'
import { schemaHash } from '#tests/unit/shared/schema_hash'

/**
 * The events and the hash of their schemas. Stored logs hold them for ever: a line may be added, and changes only when every stored
 * event still fits (an optional field more, a further kind of part). Before the first release that is allowed; after it, add v2.
 */
const FROZEN: Record<string, string> = {
  'v1.ChatCreated': 'a5c4790932d0',
  'v1.ChatRenamed': 'ee1802ee2b54',
  'v1.ChatDeleted': '267f4382d1dd',
  'v1.ChatRestored': '267f4382d1dd',
  'v1.MessageSent': 'c7f8ae71ca04',
  'v1.ReplyRequested': 'd11bf726c507',
  'v1.ChatSettingsSet': 'd37d5f19a817',
  'v1.MessageContextSet': '46104938b202',
  'v1.MessageDeleted': '3fb2a8954011',
  'v1.MessageRestored': '3fb2a8954011',
  'v1.ChatTitleRequested': '267f4382d1dd',
  'v1.ReplyStopRequested': '88ff53e3189a',
  'v1.PreferenceSet': '0ebb61001def',
  'v1.ReplyStarted': 'a7e6c459a6b8',
  'v1.ReplyAppended': 'd1411fba0c8d',
  'v1.ChatTitled': 'a5c4790932d0',
  'v1.ReplyEnded': '83e30cb7adc1',
  'v1.ReplyStopped': '25210f4b3c8f',
  'v1.ReplyFailed': '5bb258bd24a6',
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
