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
  'v1.ChatPurgeRequested': '267f4382d1dd',
  'v1.MessageSent': '71ccf97ec629',
  'v1.ReplyRequested': '677556c1e9ec',
  'v1.ChatSettingsSet': '01c759103b45',
  'v1.MessageContextSet': '46104938b202',
  'v1.MessageDeleted': '3fb2a8954011',
  'v1.MessageRestored': '3fb2a8954011',
  'v1.ChatTitleRequested': '267f4382d1dd',
  'v1.ReplyStopRequested': '88ff53e3189a',
  'v1.BranchNamed': '0b13e0a1d2d6',
  'v1.FavouriteBranchSet': '26fd19692cf2',
  'v1.ChatForked': '57f65302b14e',
  'v1.MessageQueued': '5b624860ef56',
  'v1.QueuedMessageEdited': '4ebaeebdd1d6',
  'v1.QueuedMessageMoved': 'a0b1c17bf771',
  'v1.QueuedMessageRemoved': '3fb2a8954011',
  'v1.DraftSet': '4921a92ef4a4',
  'v1.PromptSaved': '1a85b443f21c',
  'v1.PromptDeleted': '6149f6aede88',
  'v1.PromptRestored': '6149f6aede88',
  'v1.PersonaSaved': '4423b182887a',
  'v1.PersonaDeleted': '3015728e1070',
  'v1.PersonaRestored': '3015728e1070',
  'v1.ChatPinned': 'b351d94a662d',
  'v1.ChatArchived': '2e08e4e95d29',
  'v1.ChatFiled': '0f7077f7cba5',
  'v1.ChatTagged': '17a77dd5bc1a',
  'v1.ChatSeen': '7ae3980cee8c',
  'v1.FolderSaved': 'a97a3bd9dbce',
  'v1.FolderDeleted': '92390bfc9500',
  'v1.FolderRestored': '92390bfc9500',
  'v1.PreferenceSet': '0ebb61001def',
  'v1.BranchCopied': 'ff93ebe4f813',
  'v1.ReplyStarted': 'a7e6c459a6b8',
  'v1.ReplyAppended': 'cd52435e9c9b',
  'v1.ChatTitled': 'a5c4790932d0',
  'v1.ReplyEnded': 'c92b11f29e09',
  'v1.ReplyStopped': '369204c0957b',
  'v1.ReplyFailed': '2b880a20b2f9',
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
