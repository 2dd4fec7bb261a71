import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'

const canvasIs = (page: Page, colour: string) =>
  page.waitForFunction(
    (wanted) => getComputedStyle(document.documentElement).backgroundColor === wanted,
    colour,
    { timeout: 5_000 }
  )
const DARK = 'rgb(24, 23, 21)'
const LIGHT = 'rgb(251, 250, 247)'
const EARLIER_REPLY = `## A table and code

### First the table

| Way | Days |
| --- | ---: |
| Paper | 2 |
| Frozen | 90 |

\`\`\`ts
const days = 2
\`\`\``
const PHONE = { width: 390, height: 844 }

test.group('The look of the page', (group) => {
  const stage = new Stage(group)

  test('follows the system until a theme is chosen, which is kept', async () => {
    const chat = await ChatPage.open(await stage.browser({ colorScheme: 'dark' }), stage.server.url)
    await canvasIs(chat.page, DARK)
    await chat.page.getByRole('button', { name: 'Switch to light colours' }).click()
    await canvasIs(chat.page, LIGHT)
    await chat.reload()
    await canvasIs(chat.page, LIGHT)
  })

  test('puts the chats into a sheet on a phone, with room for fingers', async ({ assert }) => {
    const chat = await ChatPage.open(await stage.browser({ viewport: PHONE }), stage.server.url)
    await chat.say('!script tokens=3 rate=100')
    await chat.replyIs('ended')
    await chat.page.getByRole('button', { name: 'Open chats' }).click()
    const sheet = chat.page.getByRole('dialog', { name: 'Chats' })
    await sheet.getByRole('link', { name: '!script' }).click()
    await sheet.waitFor({ state: 'detached' })
    const fontSize = await chat.field.evaluate((field) => getComputedStyle(field).fontSize)
    assert.equal(fontSize, '16px', 'an iPhone zooms into smaller fields')
    const width = await chat.page.evaluate(() => document.documentElement.scrollWidth)
    assert.equal(width, PHONE.width)
  })

  test('changes in the middle of a reply and of a sentence, on every device', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.say(`!script rate=900\n${EARLIER_REPLY}`)
    await chat.replyIs('ended')
    await chat.say('!script tokens=300 rate=25')
    await chat.shows(10, 1)
    await chat.field.fill('half a sent')
    const mark = () => chat.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
    await mark()
    const settings = await browser.open(`${stage.server.url}/settings/appearance`)
    for (const design of ['Minimal', 'Terminal', 'Classic']) {
      await settings.getByText(design, { exact: true }).click()
      await chat.page.locator(`html[data-design=${design.toLowerCase()}]`).waitFor()
      // A reply that is being written is looked at as well: text in all designs must be readable.
      assert.deepEqual(await violations(chat.page), [])
      // What stands above has another height now; whoever follows a reply goes on following it.
      assert.isFalse(await chat.page.getByRole('button', { name: 'Jump to latest' }).isVisible())
    }
    assert.deepEqual(await violations(settings), [])
    assert.equal(await chat.field.inputValue(), 'half a sent')
    const isSamePage = await chat.page.evaluate(
      () => (globalThis as { isSamePage?: boolean }).isSamePage
    )
    assert.isTrue(isSamePage)
    await chat.replyIs('ended', 1)
    assert.equal(await chat.replyText(1), scriptText(300))
  })

  test('is calm about a lost connection', async () => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.syncSays(/^Synced/)
    await browser.context.setOffline(true)
    await chat.syncSays(/^Offline/)
    await chat.say('written offline')
    await chat.syncSays(/^Waiting \(1\)/)
    await chat.page.locator('[data-state=queued]').first().waitFor()
    await browser.context.setOffline(false)
    await chat.isSent('written offline')
    await chat.syncSays(/^Synced/)
  })
})
