import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'

test.group('The language of the pages', (group) => {
  const stage = new Stage(group)

  test('is chosen in the settings, turns the page around, and keeps the draft', async ({
    assert,
  }) => {
    const browser = await stage.browser({ viewport: { width: 390, height: 800 } })
    const chat = await ChatPage.open(browser, stage.server.url)
    const { page } = chat
    await chat.field.fill('half a sentence')
    await page.waitForFunction("JSON.stringify({ ...localStorage }).includes('half a sentence')")
    await page.goto(`${stage.server.url}/settings/appearance`)
    await page.getByRole('radio', { name: 'العربية' }).press('Space')
    await page.locator('html[lang=ar][dir=rtl]').waitFor()
    await page.getByRole('heading', { name: 'المظهر', level: 1 }).waitFor()
    assert.deepEqual(await violations(page), [])

    await page.goto(stage.server.url)
    const field = page.getByRole('textbox', { name: 'الرسالة' })
    await page.locator('main[aria-busy=false]').waitFor()
    assert.equal(await field.inputValue(), 'half a sentence')
    await field.fill('!script rate=900\nHello from the left')
    await field.press('Control+Enter')
    await page.locator('[data-state=ended]').waitFor()
    await page.getByRole('article').filter({ hasText: 'Hello from the left' }).last().waitFor()
    assert.deepEqual(await violations(page), [])
    // Nothing stands out at either side.
    assert.isTrue(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
  })
})
