import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'
import { LISTS, ModelsDouble } from '#tests/fixtures/models_double'
import { ProductionServer } from '#tests/production_server'

test.group('The picker', (group) => {
  let provider: ModelsDouble
  const stage = new Stage(group, async () => {
    provider = await ModelsDouble.start({
      '/openrouter/models/user': LISTS.openrouter,
      '/v1/models': { data: [{ id: 'llama3.2', object: 'model' }] },
    })
    const env = {
      KAMBA_OPENROUTER_KEY: 'sk-or-of-the-server',
      KAMBA_OPENROUTER_BASE_URL: `${provider.url}/openrouter`,
      OLLAMA_BASE_URL: provider.url,
    }
    return ProductionServer.start({ env })
  })
  group.teardown(() => provider.stop())

  test('leads to several models in one chat, by keys alone, and marks who has failed', async ({
    assert,
  }) => {
    const chat = await ChatPage.open(await stage.browser(), stage.server.url)
    const { page } = chat
    const groups = page.getByRole('listbox', { name: 'Models' }).getByRole('group')

    await page.keyboard.press('Control+Shift+KeyM')
    await groups.nth(2).waitFor()
    assert.deepEqual(await violations(page), [])
    await page.keyboard.press('Escape')

    await chat.choose('llama')
    await page.keyboard.type('Who are you?')
    await page.keyboard.press('Enter')
    await chat.replyIs('ended')
    await chat.choose('claude sonnet')
    await page.keyboard.type('And you?')
    await page.keyboard.press('Enter')
    await chat.replyIs('ended', 1)
    const names = await chat.replies.evaluateAll((replies) =>
      replies.map((reply) => reply.getAttribute('aria-label'))
    )
    assert.match(names[0]!, /llama/i)
    assert.equal(names[1], 'Reply from Claude Sonnet 4.5')
    assert.include(await chat.replies.nth(1).textContent(), 'via OpenRouter')

    provider.answers.set('/openrouter/chat/completions', { status: 503, body: {} })
    await page.keyboard.type('Are you still there?')
    await page.keyboard.press('Enter')
    await chat.replyIs('failed', 2)
    const notice = chat.replies.nth(2).getByRole('group', { name: 'Reply failed' })
    assert.include(await notice.textContent(), 'OpenRouter, HTTP 503')
    await notice.getByRole('button', { name: 'Retry' }).waitFor()

    await page.keyboard.press('Control+Shift+KeyM')
    await groups.filter({ hasText: 'did not answer' }).first().waitFor()
    const marked = page.getByRole('option').filter({ hasText: 'OpenRouter did not answer' })
    const others = page.getByRole('option').filter({ hasNotText: 'did not answer' })
    const all = await page.getByRole('option').allTextContents()
    assert.isAbove(await marked.count(), 1)
    assert.isAbove(await others.filter({ hasText: /llama/i }).count(), 0)
    assert.equal((await marked.count()) + (await others.count()), all.length)
  })

  test('sets the model of new chats on a page of its own', async ({ assert }) => {
    const browser = await stage.browser()
    const page = await browser.open(`${stage.server.url}/settings/models`)
    await page.getByRole('button', { name: 'Default model: Automatic' }).click()
    await page.getByRole('combobox', { name: 'Search models' }).fill('llama')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Default model: llama/i }).waitFor()
    assert.deepEqual(await violations(page), [])
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.page.getByRole('button', { name: /^Model: llama/i }).waitFor()
  })
})
