import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Person from '#app/accounts/person'

const storeIdOf = (html: string) => /"storeId":"([^"]+)"/.exec(html)![1]!

test.group('guests', (group) => {
  group.setup(() => testUtils.httpServer().start())

  test('the first visit makes a guest with a store of their own', async ({ client, assert }) => {
    const first = await client.get('/')
    const second = await client.get('/')
    assert.isNotNull(await Person.findBy('storeId', storeIdOf(first.text())))
    assert.notEqual(storeIdOf(first.text()), storeIdOf(second.text()))
  })

  test('the session brings the same guest back', async ({ client, assert }) => {
    const first = await client.get('/')
    const cookie = first.header('set-cookie')
    const back = await client.get('/chat/abc').header(
      'cookie',
      [cookie]
        .flat()
        .map((line) => String(line).split(';')[0])
        .join('; ')
    )
    assert.equal(storeIdOf(back.text()), storeIdOf(first.text()))
    assert.equal(back.header('cache-control'), 'no-store')
  })
})
