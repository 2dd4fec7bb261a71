import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { Health } from '#app/core/health'

test.group('/health', (group) => {
  group.setup(() => testUtils.httpServer().start())

  test('answers 200 with every check and no session', async ({ client, assert }) => {
    const response = await client.get('/health')
    response.assertStatus(200)
    const names = response.body().checks.map(({ name }: { name: string }) => name)
    assert.deepEqual(names, ['database files', 'disk space', 'event log', 'read model', 'worker'])
    assert.isUndefined(response.header('set-cookie'))
  })

  test('answers 503 and says which check failed', async ({ client, cleanup }) => {
    const broken = new Health()
    broken.register({
      name: 'disk space',
      run: () => Promise.reject(new Error('only 3 MB free')),
    })
    app.container.swap(Health, () => broken)
    cleanup(() => app.container.restore(Health))
    const response = await client.get('/health')
    response.assertStatus(503)
    response.assertBodyContains({
      status: 'failed',
      checks: [{ name: 'disk space', status: 'failed', message: 'only 3 MB free' }],
    })
  })
})
