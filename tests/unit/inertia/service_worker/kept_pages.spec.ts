import { test } from '@japa/runner'
import { keptPage } from '~/service_worker/kept_pages'

test.group('Pages that open without a connection', () => {
  test('are one for all chats, and the settings that are in this browser', ({ assert }) => {
    assert.deepEqual(['/', '/chat/abc', '/settings/models'].map(keptPage), [
      '/',
      '/',
      '/settings/models',
    ])
  })

  test('are none of those that the server has to answer', ({ assert }) => {
    const others = [
      '/chat/',
      '/chat/a/b',
      '/settings/account',
      '/sign-in',
      '/admin/audit',
      '/files/x',
    ]
    assert.deepEqual(
      others.map(keptPage),
      others.map(() => null)
    )
  })
})
