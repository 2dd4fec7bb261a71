import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'

test.group('A08: headers that a proxy may set and a stranger may forge', (group) => {
  group.setup(() => testUtils.httpServer().start())

  const forged = {
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-host': 'evil.test',
    'x-forwarded-proto': 'https',
    'x-user-id': 'somebody',
    'host': 'evil.test',
  }
  for (const [name, value] of Object.entries(forged))
    test(`${name} changes nothing`, async ({ client, assert }) => {
      const response = await client.get('/').header(name, value)
      response.assertStatus(200)
      assert.notInclude(response.text(), value)
      assert.notInclude(JSON.stringify(response.headers()), 'evil.test')
    })
})
