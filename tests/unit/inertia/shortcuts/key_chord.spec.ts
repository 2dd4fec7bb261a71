import { test } from '@japa/runner'
import { ariaKeys, chordOf, keyWords, worksInFields } from '~/shortcuts/key_chord'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const pressed = (key: string, code: string, held: Partial<typeof none> = {}) =>
  chordOf({ key, code, ...none, ...held })

test.group('Keys', () => {
  test('are named by what is printed on them', ({ assert }) => {
    assert.equal(pressed('o', 'KeyO', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+O')
    assert.equal(pressed('K', 'KeyK', { metaKey: true }), 'Mod+K')
    assert.equal(pressed('q', 'KeyA', { ctrlKey: true }), 'Mod+Q')
    assert.equal(pressed('щ', 'KeyO', { ctrlKey: true }), 'Mod+O')
    assert.equal(pressed('ArrowUp', 'ArrowUp', { altKey: true }), 'Alt+ArrowUp')
  })

  test('of signs are the same on every keyboard', ({ assert }) => {
    assert.equal(pressed('?', 'Slash', { shiftKey: true }), '?')
    assert.equal(pressed('/', 'Digit7', { shiftKey: true, ctrlKey: true }), 'Mod+/')
    assert.equal(pressed('7', 'Digit7', { altKey: true }), 'Alt+7')
    assert.isNull(pressed('Shift', 'ShiftLeft', { shiftKey: true }))
  })

  test('are shown and told to screen readers', ({ assert }) => {
    assert.deepEqual(keyWords('Mod+Shift+O', false), ['Ctrl', 'Shift', 'O'])
    assert.deepEqual(keyWords('Mod+Shift+O', true), ['⌘', '⇧', 'O'])
    assert.equal(ariaKeys(['Mod+K']), 'Control+K Meta+K')
    assert.deepEqual([worksInFields('?'), worksInFields('Mod+/')], [false, true])
  })
})
