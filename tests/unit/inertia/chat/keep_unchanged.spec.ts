import { test } from '@japa/runner'
import { givenMessage } from '#tests/unit/inertia/chat/message_fixture'
import { messageKeeper } from '~/chat/keep_unchanged'
import type { VisibleMessage } from '~/chat/visible_message'

const list = () => [givenMessage(), givenMessage({ id: 'r1', author: 'model', state: 'ended' })]

test.group('Keeping unchanged messages', () => {
  test('gives the former list when nothing has changed', ({ assert }) => {
    const keep = messageKeeper<VisibleMessage>()
    const former = keep(list())
    assert.strictEqual(keep(list()), former)
  })

  test('replaces only what has changed', ({ assert }) => {
    const keep = messageKeeper<VisibleMessage>()
    const former = keep(list())
    const changed = keep([givenMessage({ state: 'sending' }), list()[1]!])
    assert.equal(changed[0]!.state, 'sending')
    assert.strictEqual(changed[1], former[1])
  })

  test('notices a longer list and other parts', ({ assert }) => {
    const keep = messageKeeper<VisibleMessage>()
    keep(list())
    assert.lengthOf(keep([...list(), givenMessage({ id: 'm2' })]), 3)
    const parts = [{ kind: 'text' as const, text: 'Other' }]
    assert.equal(keep([givenMessage({ parts })])[0]!.parts, parts)
  })
})
