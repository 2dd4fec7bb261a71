import { test } from '@japa/runner'
import { preferenceNames } from '#shared/preferences'
import { ACTION_IDS, type ActionId, actionOf } from '~/shortcuts/actions'
import { conflictOf, keysOf } from '~/shortcuts/chosen_keys'
import { refusalOf } from '~/shortcuts/reserved_keys'

const chosen = (keys: Partial<Record<ActionId, unknown>>) =>
  keysOf(new Map(Object.entries(keys).map(([id, value]) => [preferenceNames.shortcut(id), value])))

test.group('Chosen keys', () => {
  test('that kamba comes with are nobody else’s, and none that browsers keep', ({ assert }) => {
    const all = ACTION_IDS.flatMap((id) => actionOf(id).keys)
    assert.equal(new Set(all).size, all.length)
    assert.deepEqual(
      all.filter((chord) => refusalOf(chord) !== null),
      []
    )
  })

  test('take the place of those that an action comes with', ({ assert }) => {
    const keys = chosen({ 'chat.new': 'Mod+E', 'palette.open': '', 'model.pick': 'Mod+T' })
    assert.deepEqual(keys.get('chat.new'), ['Mod+E'])
    assert.deepEqual(keys.get('palette.open'), [])
    assert.deepEqual(keys.get('model.pick'), ['Mod+Shift+M'])
  })

  test('of two actions are never the same', ({ assert }) => {
    const keys = chosen({ 'theme.switch': 'Mod+K' })
    assert.deepEqual(keys.get('palette.open'), [])
    assert.include(conflictOf('Mod+K', 'chat.new', keys)!, 'Switch between light and dark')
    assert.isNull(conflictOf('Mod+K', 'theme.switch', keys))
  })

  test('that browsers or a page need are refused in a sentence', ({ assert }) => {
    for (const chord of ['Mod+W', 'Mod+5', 'Tab', 'A', 'Shift+Enter', 'Mod+R'])
      assert.match(refusalOf(chord)!, /\.$/)
    assert.isNull(refusalOf('Alt+Q'))
  })
})
