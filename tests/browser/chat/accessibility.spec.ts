import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'

test.group('Accessibility', (group) => {
  const stage = new Stage(group)

  test('has no violation in {$self} colours: empty, streaming, failed')
    .with(['light', 'dark'] as const)
    .run(async ({ assert }, colorScheme) => {
      const chat = await ChatPage.open(await stage.browser({ colorScheme }), stage.server.url)
      assert.deepEqual(await violations(chat.page), [], 'empty')

      await chat.say('!script tokens=300 rate=60')
      await chat.shows(20)
      assert.deepEqual(await violations(chat.page), [], 'streaming')
      await chat.page.getByRole('button', { name: 'Stop' }).click()
      await chat.replyIs('stopped')

      await chat.say('!script tokens=9 rate=60 fail_at=3 error=500')
      await chat.replyIs('failed', 1)
      assert.deepEqual(await violations(chat.page), [], 'failed')
    })

  test('has no violation in the sheet of a phone', async ({ assert }) => {
    const browser = await stage.browser({ viewport: { width: 390, height: 844 } })
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.page.getByRole('button', { name: 'Open chats' }).click()
    await chat.page.getByRole('dialog').waitFor()
    assert.deepEqual(await violations(chat.page), [], 'sheet')
  })

  test('leaves nothing for the content policy to refuse', async ({ assert }) => {
    const browser = await stage.browser({ viewport: { width: 390, height: 844 } })
    const page = await browser.context.newPage()
    const refused: string[] = []
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    await page.goto(stage.server.url)
    const chat = new ChatPage(page)
    await chat.ready()
    await chat.say('!script tokens=3 rate=100')
    await chat.replyIs('ended')
    await page.getByRole('button', { name: 'Open chats' }).click()
    await page.getByRole('button', { name: 'Chat options' }).click()
    await page.getByRole('menu').press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Model: / }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /what this means$/ }).click()
    assert.deepEqual(refused, [])
  })
})
