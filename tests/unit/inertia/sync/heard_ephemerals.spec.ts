import { test } from '@japa/runner'
import { until } from '#tests/until'
import { HeardEphemerals } from '~/sync/heard_ephemerals'

const ephemeral = { kind: 'present', deviceId: 'd1', device: 'Firefox on Linux' } as const

test.group('What other devices tell', () => {
  test('is replaced by key, and taken back', ({ assert, cleanup }) => {
    const heard = new HeardEphemerals()
    cleanup(() => heard.forget())
    heard.hear({ key: '1/a', ephemeral, ttlMs: 5_000 })
    heard.hear({ key: '1/a', ephemeral, ttlMs: 5_000 })
    heard.hear({ key: '1/b', ephemeral, ttlMs: 5_000 })
    assert.lengthOf(heard.current.get(), 2)
    heard.hear({ key: '1/a', ephemeral: null, ttlMs: 0 })
    assert.lengthOf(heard.current.get(), 1)
  })

  test('ends by itself, whether the line holds or not', async ({ assert }) => {
    const heard = new HeardEphemerals()
    heard.hear({ key: '1/a', ephemeral, ttlMs: 10 })
    await until(() => heard.current.get().length === 0, 'the end of it')
    heard.hear({ key: '1/a', ephemeral, ttlMs: 5_000 })
    heard.forget()
    assert.isEmpty(heard.current.get())
  })
})
