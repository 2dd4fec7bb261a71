import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'

test.group('pages that belong to nobody', (group) => {
  group.setup(() => testUtils.httpServer().start())

  test('an address with nothing behind it gets a page in plain words', async ({ client }) => {
    const response = await client.get('/no-such-page').accept('text/html')
    response.assertStatus(404)
    response.assertTextIncludes('There is nothing at this address')
  })

  test('no session is made for a visitor of the landing page', async ({ client, assert }) => {
    const response = await client.get('/welcome')
    response.assertStatus(200)
    assert.notProperty(response.cookies(), 'kamba')
  })

  test('a page names at once all that its program will ask for', async ({ client, assert }) => {
    const named = (await client.get('/')).text().match(/rel="modulepreload" href="[^"]+"/g) ?? []
    for (const file of ['base', 'chat_shell', 'store'])
      assert.isTrue(
        named.some((link) => link.includes(`/assets/${file}-`)),
        file
      )
  })

  test('a page is in the language that was chosen, else in the one the browser asks for', async ({
    client,
  }) => {
    const asked = await client.get('/welcome').header('accept-language', 'ar-EG, en;q=0.5')
    asked.assertTextIncludes('<html lang="ar" dir="rtl"')
    const chosen = await client
      .get('/welcome')
      .header('accept-language', 'ar-EG')
      .header('cookie', 'kamba-language=en')
    chosen.assertTextIncludes('<html lang="en" dir="ltr"')
    chosen.assertTextIncludes('An AI chat that is yours')
  })

  test('the page for previews has an origin of its own, no network and no session', async ({
    client,
    assert,
  }) => {
    const response = await client.get('/preview')
    const policy = response.header('content-security-policy')!
    assert.match(policy, /^sandbox allow-scripts; default-src 'none'.*frame-ancestors 'self'/)
    assert.notMatch(policy, /allow-same-origin|connect-src/)
    assert.isUndefined(response.header('x-frame-options'))
    assert.notProperty(response.cookies(), 'kamba')
  })

  test('{$i} answers may neither be framed nor sniffed')
    .with(['/', '/welcome', '/no-such-page'])
    .run(async ({ client, assert }, path) => {
      const { frame, sniff, policy } = await client.get(path).then((response) => ({
        frame: response.header('x-frame-options'),
        sniff: response.header('x-content-type-options'),
        policy: response.header('content-security-policy'),
      }))
      assert.deepEqual([frame, sniff], ['DENY', 'nosniff'])
      assert.match(policy!, /default-src 'none'.*frame-ancestors 'none'/)
    })
})
