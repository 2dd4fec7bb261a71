import { join } from 'node:path'
import { test } from '@japa/runner'
import { Eventlog } from '#app/sync/eventlog'
import { ChatPage } from '#tests/browser/chat_page'
import { ownStore } from '#tests/browser/own_store'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'
import { seedHistory } from '#tests/fixtures/big_history'

const LONG = 60

/** In the page: how many places are marked under a name. */
const marked = (name: string) => `CSS.highlights.get('kamba-${name}')?.size ?? 0`

test.group('Finding', (group) => {
  const stage = new Stage(group)
  group.each.timeout(90_000)

  /** Somebody with a chat of sixty messages and two short ones, whose page is kept for the time without a connection. */
  async function openWithHistory() {
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const chat = await ChatPage.open(browser, stage.server.url)
    const storeId = await ownStore(chat.page)
    const eventlog = new Eventlog(join(stage.server.folder, 'eventlog.sqlite'), (error) => {
      throw error
    })
    const history = { chats: 1, messagesPerChat: LONG, charactersPerReply: 300 }
    await seedHistory(eventlog, storeId, history)
    eventlog.close()
    await chat.say('!script rate=900\nThe Zürichsee boat leaves at **dawn**. `NEAR( "* 100%00`')
    await chat.replyIs('ended')
    return { browser, chat, page: chat.page }
  }

  test('a message is found without a connection, by words and filters, and shown where it stands', async ({
    assert,
  }) => {
    const { browser, chat, page } = await openWithHistory()
    await chat.isKeptOffline()
    await browser.context.setOffline(true)
    await chat.reload()
    await page.keyboard.press('Control+Shift+O')
    const options = page.getByRole('group', { name: 'Messages' }).getByRole('option')

    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Do, open or find anything' })
    await field.fill('DAWN zurich')
    await options.filter({ hasText: 'Guide' }).waitFor()
    assert.equal(await options.count(), 2)
    assert.equal(await options.last().locator('mark').allTextContents().then(String), 'Zürich,dawn')
    await field.fill('zurich from:me before:yesterday')
    await options.first().waitFor({ state: 'detached' })
    await field.fill('zurich from:model model:guide after:yesterday')
    await options.first().waitFor()
    assert.equal(await options.count(), 1)
    for (const hostile of ['NEAR( "*', '100%00', '"dawn. near( \\"*']) {
      await field.fill(hostile)
      await page.getByRole('option').first().waitFor()
    }
    assert.deepEqual(await violations(page), [])

    await field.fill('zurich from:model')
    await options.filter({ hasText: 'Guide' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('[role=log] article:focus', { hasText: 'Zürichsee' }).waitFor()
    await page.waitForFunction(`(${marked('found')}) > 0`)
    assert.equal(await page.evaluate(marked('found')), 1)
    await browser.context.setOffline(false)
  })

  test('the palette does and opens by keys alone, and its keys can be others', async ({
    assert,
  }) => {
    const { page, chat } = await openWithHistory()
    const field = page.getByRole('combobox', { name: 'Do, open or find anything' })
    const root = page.locator('html')
    await page.keyboard.press('Control+k')
    await field.waitFor()
    await page.keyboard.type('drk colours')
    await page.getByRole('option', { name: /Colours: dark/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('html[data-theme=dark]').waitFor()
    await field.waitFor({ state: 'detached' })
    assert.isTrue(await chat.field.evaluate((element) => element.matches(':focus')))

    await page.keyboard.press('Control+/')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.getByRole('button', { name: 'Change the keys of “Switch between' }).press('Enter')
    const taker = page.getByRole('textbox', { name: 'New keys of “Switch between' })
    await taker.press('Control+k')
    await page.getByText('These keys are those of “Open the palette”').waitFor()
    await taker.press('Control+r')
    await page.getByText('Browsers keep these keys').waitFor()
    assert.deepEqual(await violations(page), [])
    await taker.press('Alt+q')
    await page.getByRole('button', { name: 'Put back the keys of “Switch between' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await chat.reload()
    await page.getByRole('log').focus()
    await page.keyboard.press('Alt+q')
    await page.locator('html[data-theme=light]').waitFor()
    assert.equal(await root.getAttribute('data-theme'), 'light')

    // What was taken last is offered first.
    await page.keyboard.press('Control+k')
    await page.getByRole('group', { name: 'Recent' }).getByText('Colours: dark').waitFor()
    await page.keyboard.type('chat 0')
    await page.getByRole('option', { name: /^Chat 0/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/chat/chat-0')
  })

  test('words are found in a long chat, and the chat is seen as it was', async ({ assert }) => {
    const { page } = await openWithHistory()
    await page.getByRole('link', { name: 'Chat 0' }).click()
    await page.locator('[data-message-id="chat-0-r-59"]').waitFor()
    await page.keyboard.press('Control+f')
    const find = page.getByRole('textbox', { name: 'Find in this chat' })
    await find.fill('LAKE')
    const status = page.getByRole('search').getByRole('status')
    await status.filter({ hasText: /^\d+ of \d+$/ }).waitFor()
    await page.waitForFunction(`(${marked('match')}) === 1`)
    const [before, count] = (await status.textContent())!.split(' of ').map(Number)
    for (let step = before!; step < count!; step++) await find.press('Enter')
    await find.press('Enter')
    await status.filter({ hasText: /^1 of/ }).waitFor()
    await page.locator('[data-message-id="chat-0-m-0"]').waitFor()
    await page.waitForFunction(`(${marked('match')}) === 1`)
    assert.isAbove(Number(await page.evaluate(marked('matches'))), 1)
    await find.press('Escape')
    await find.waitFor({ state: 'detached' })
    assert.equal(await page.evaluate(marked('matches')), 0)

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('as it was')
    await page.getByRole('option', { name: /See this chat as it was/ }).waitFor()
    await page.keyboard.press('Enter')
    const slider = page.getByRole('slider', { name: 'Moment' })
    await slider.waitFor()
    await slider.press('Home')
    for (let step = 0; step < 3; step++) await slider.press('ArrowRight')
    await page.getByText(/As it was on .*, 4 of 60/).waitFor()
    const chat = new ChatPage(page)
    await page.locator('[data-message-id="chat-0-r-3"]').waitFor()
    assert.deepEqual(
      await chat.ids(),
      [0, 1, 2, 3].map((n) => `chat-0-${n % 2 ? 'r' : 'm'}-${n}`)
    )
    assert.equal(await page.getByRole('log').getByRole('button', { name: 'Edit' }).count(), 0)
    assert.deepEqual(await violations(page), [])

    await page.getByRole('button', { name: 'Fork from here' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/chat-0'))
    await chat.field.waitFor()
    await page.waitForFunction('document.querySelectorAll("[role=log] article").length === 4')
  })
})
