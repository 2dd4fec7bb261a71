import { test } from '@japa/runner'
import { type Change, stamped, whole, write } from '~/undo/change'
import { type KeptChanges, UndoStack } from '~/undo/undo_stack'

const change = (words: string, more: Partial<Change> = {}): Change => ({
  name: 'Renamed',
  words,
  again: [write('v1.ChatRenamed', { chatId: 'c', title: words })],
  back: [write('v1.ChatRenamed', { chatId: 'c', title: `before ${words}` })],
  ...more,
})

const NOTHING: KeptChanges = { done: [], undone: [] }
function openTab(kept = NOTHING) {
  const storage = { kept }
  const stack = new UndoStack({
    read: () => storage.kept,
    write: (next) => void (storage.kept = JSON.parse(JSON.stringify(next)) as KeptChanges),
  })
  return { stack, storage }
}

test.group('The undo stack', () => {
  test('gives the last changes in order, and again', ({ assert }) => {
    const { stack } = openTab()
    stack.did(change('a'), 1)
    stack.did(change('b'), 2)
    assert.deepEqual([stack.undo()?.words, stack.undo()?.words, stack.undo()], ['b', 'a', null])
    assert.deepEqual([stack.redo()?.words, stack.redo()?.words, stack.redo()], ['a', 'b', null])
  })

  test('knows nothing of chats that are gone for good', ({ assert }) => {
    const { stack } = openTab()
    const ofOther = { again: [write('v1.ChatDeleted', { chatId: 'other' })], back: [] }
    stack.did(change('stays', ofOther), 1)
    stack.did(change('goes'), 2)
    stack.forget(new Set(['c']))
    assert.isNull(stack.notice.get())
    assert.equal(stack.undo()?.words, 'stays')
  })

  test('forgets what was taken back when something new is done', ({ assert }) => {
    const { stack } = openTab()
    stack.did(change('a'), 1)
    stack.undo()
    stack.did(change('b'), 2)
    assert.isNull(stack.redo())
    assert.deepEqual([stack.undo()?.words, stack.undo()], ['b', null])
  })

  test('takes quick changes of one subject for one', ({ assert }) => {
    const { stack } = openTab()
    stack.did(change('a', { subject: 's' }), 1_000)
    stack.did(change('b', { subject: 's' }), 6_000)
    stack.did(change('c', { subject: 's' }), 60_000)
    assert.equal(stack.undo()?.back[0]?.args['title'], 'before c')
    assert.equal(stack.undo()?.back[0]?.args['title'], 'before a')
    assert.isNull(stack.undo())
  })

  test('lives through a reload, and no other tab sees it', ({ assert }) => {
    const { stack, storage } = openTab()
    stack.did(change('a'), 1)
    assert.equal(openTab(storage.kept).stack.undo()?.words, 'a')
    assert.isNull(openTab().stack.undo())
  })

  test('keeps a hundred changes', ({ assert }) => {
    const { stack } = openTab()
    for (let count = 0; count < 150; count++) stack.did(change(`${count}`), count)
    const taken = Array.from({ length: 150 }, () => stack.undo()).filter((one) => one !== null)
    assert.deepEqual([taken.length, taken.at(-1)?.words], [100, '50'])
  })

  test('tells of what is seen nowhere else, and of everything that is taken back', ({ assert }) => {
    const { stack } = openTab()
    stack.did(change('quiet', { isQuiet: true }), 1)
    assert.isNull(stack.notice.get())
    stack.undo()
    assert.isTrue(stack.notice.get()?.isUndone)
  })

  test('cannot make again what can be done once', ({ assert }) => {
    const { stack } = openTab()
    stack.did(change('a', { isOnce: true }), 1)
    stack.undo()
    assert.isNull(stack.redo())
  })
})

test.group('A write', () => {
  test('gets an id of its own each time, and the time unless it keeps one', ({ assert }) => {
    const pin = write('v1.ChatPinned', { chatId: 'c', isPinned: true, at: 5 })
    const [first, second] = [stamped(pin, 9), stamped(pin, 9)] as { args: { eventId: string } }[]
    assert.notEqual(first!.args.eventId, second!.args.eventId)
    assert.include(first!.args, { at: 5, chatId: 'c', isPinned: true })
    assert.include(stamped(change('a').again[0]!, 9).args as object, { at: 9 })
  })

  test('that is whole stays as it is', ({ assert }) => {
    const event = { name: 'chatViewsSet', args: { id: 'c', value: { headId: 'h' } } }
    assert.deepEqual(stamped(whole(event), 9), event)
  })
})
