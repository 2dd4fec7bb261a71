import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { violations } from '#tests/browser/violations'
import { LISTS, ModelsDouble } from '#tests/fixtures/models_double'
import { ProductionServer } from '#tests/production_server'

const KEY = 'sk-or-v1-pasted-in-a-browser-4242'
const ours = { BYOK_KEYS: 'the first key of this installation' }

/** Fills the form of Settings > Keys, as somebody who has copied a key. */
async function pasteKey(page: Page, key: string, { onlyHere = false } = {}) {
  await page.getByRole('textbox', { name: 'Key', exact: true }).fill(key)
  if (onlyHere)
    await page.getByRole('checkbox', { name: 'Keep this key only on this device' }).check()
  await page.getByRole('button', { name: 'Test and save' }).click()
}
async function deleteKey(page: Page, name: string) {
  await page.getByRole('button', { name: `Delete ${name}` }).click()
  await page.getByRole('button', { name: 'Delete key' }).click()
  await page.getByText('You have none yet').waitFor()
}

test.group('Keys (K2)', (group) => {
  let server: ProductionServer
  let double: ModelsDouble
  const browsers: TestBrowser[] = []
  const givenBrowser = async () => {
    const browser = await TestBrowser.launch()
    browsers.push(browser)
    return browser
  }

  group.setup(async () => {
    double = await ModelsDouble.start({
      '/v1/models/user': LISTS.openrouter,
      '/v1/key': { data: { limit_remaining: 4.5 } },
    })
    const env = { KAMBA_OPENROUTER_BASE_URL: `${double.url}/v1`, LOG_LEVEL: 'error' }
    server = await ProductionServer.start({ env: { ...env, ...ours } })
    return async () => {
      await server.stop()
      await double.stop()
    }
  })
  group.each.teardown(async () => {
    double.goodKeys = null
    await Promise.all(browsers.splice(0).map((browser) => browser.close()))
  })

  test('a pasted key is tested, answers, never comes back, and is gone when it is deleted', async ({
    assert,
  }) => {
    const browser = await givenBrowser()
    const page = await browser.open(`${server.url}/settings/keys`)
    const bodies: Promise<string>[] = []
    page.on('response', (response) => void bodies.push(response.text().catch(() => '')))
    await page.getByText('You have none yet').waitFor()
    assert.deepEqual(await violations(page), [])

    double.goodKeys = new Set([KEY])
    await pasteKey(page, 'sk-or-v1-mistyped')
    await page.getByText('does not accept this key').waitFor()
    await pasteKey(page, KEY)
    const entry = page.getByRole('listitem', { name: 'OpenRouter' })
    await entry.getByText('Works: 3 models').waitFor()
    await page.reload()
    await entry.getByText('ends in 4242').waitFor()
    await entry.getByText('$4.50 left').waitFor()
    assert.deepEqual(await violations(page), [])
    assert.notInclude(await page.content(), KEY)
    for (const body of await Promise.all(bodies)) assert.notInclude(body, KEY)

    const other = await fetch(server.url)
    const cookie = other.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const list = await fetch(`${server.url}/models`, { headers: { cookie } })
    assert.notInclude(await list.text(), 'claude')

    const chat = await ChatPage.open(browser, server.url)
    await chat.say('Hello')
    await chat.replyIs('ended')
    await chat.replies.first().getByText('via OpenRouter').waitFor()
    assert.equal(await chat.replyText(), 'Served by a double.')

    await server.end()
    await server.start({ BYOK_KEYS: 'another key and no keys:rotate' })
    await page.reload()
    await entry.getByText('cannot be read any more').waitFor()
    await deleteKey(page, 'OpenRouter')
    await chat.say('And now?')
    await chat.replyIs('failed', 1)
    const failure = chat.page.getByRole('group', { name: 'Reply failed' })
    await failure.getByText('No key for Anthropic').waitFor()
    await failure.getByRole('link', { name: 'Your keys' }).click()
    await chat.page.waitForURL('**/settings/keys')
  })

  test('OpenRouter gives a key to whoever agrees there, and one on the device is lent', async ({
    assert,
  }) => {
    const browser = await givenBrowser()
    const page = await browser.open(`${server.url}/settings/keys`)
    await page.getByRole('button', { name: 'Connect OpenRouter' }).click()
    await page.getByText('OpenRouter is connected.').waitFor()
    await page.getByRole('listitem', { name: 'OpenRouter' }).getByText('ends in 0001').waitFor()
    await deleteKey(page, 'OpenRouter')

    const onlyHere = 'sk-or-v1-only-on-this-device-77'
    double.goodKeys = new Set([onlyHere])
    await pasteKey(page, onlyHere, { onlyHere: true })
    const entry = page.getByRole('listitem', { name: 'OpenRouter' })
    await entry.getByText('Only on this device').waitFor()
    assert.deepEqual(await violations(page), [])
    const chat = await ChatPage.open(browser, server.url)
    await chat.say('Hello')
    await chat.replyIs('ended')
    assert.equal(await chat.replyText(), 'Served by a double.')
    assert.lengthOf(
      double
        .asked('/v1/chat/completions')
        .filter(({ headers }) => headers.authorization === `Bearer ${onlyHere}`),
      1
    )
  })
})
