import { test } from '@japa/runner'
import { decodeServerFrame } from '#shared/sync/client/decode_frame'
import { event } from '#tests/sync/events'

const page = { type: 'page', id: 1, batch: [event(1)], remaining: 0, backendId: 'backend' }

test.group('decode_frame', () => {
  test('reads a frame', ({ assert }) => {
    assert.deepEqual(decodeServerFrame(JSON.stringify(page)) as unknown, page)
  })

  test('reads a frame of a newer server that says more', ({ assert }) => {
    const newer = { ...page, compressed: true }
    assert.deepEqual(decodeServerFrame(JSON.stringify(newer)) as unknown, page)
  })

  test('does not read {$self}')
    .with([
      '',
      'null',
      '[]',
      '{"type":"page"}',
      '{"type":"unheard-of"}',
      '{"type":"pushed","id":-1}',
      JSON.stringify(page).slice(1),
      JSON.stringify({ ...page, remaining: 'many' }),
    ])
    .run(({ assert }, text) => assert.isNull(decodeServerFrame(text)))

  test('does not read bytes', ({ assert }) => {
    assert.isNull(decodeServerFrame(new ArrayBuffer(8)))
  })
})
