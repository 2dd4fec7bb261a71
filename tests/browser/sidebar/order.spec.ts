import { join } from 'node:path'
import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { Eventlog } from '#app/sync/eventlog'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { violations } from '#tests/browser/violations'
import { seedHistory } from '#tests/fixtures/big_history'
import { ProductionServer } from '#tests/production_server'

const CHATS = 60

test.group('Keeping order among chats', (group) => {
  let server: ProductionServer
  let browsers: TestBrowser[] = []
  let cookies: Awaited<ReturnType<typeof guestWithChats>>
  group.setup(async () => {
    server = await ProductionServer.start()
    cookies = await guestWithChats(server.url, join(server.folder, 'eventlog.sqlite'))
    return async () => {
      await Promise.all(browsers.map((browser) => browser.close()))
      await server.stop()
    }
  })
  const device = async (path = '/') => {
    const browser = await TestBrowser.launch({ serviceWorkers: 'allow' })
    browsers = [...browsers, browser]
    await browser.context.addCookies(cookies)
    const chat = await ChatPage.open(browser, `${server.url}${path}`)
    await chat.page.locator(`[data-chat-count="${CHATS}"]`).waitFor({ timeout: 30_000 })
    return new Order(chat)
  }

  test('by pointer and by keys, taken back in order, also without a connection', async ({
    assert,
  }) => {
    const order = await device()
    const { page, list } = order
    assert.isBelow(await list.getByRole('link').count(), CHATS, 'only what is near is on the page')

    await order.choose('Chat 59', 'Pin')
    await order.section('Pinned').getByRole('link', { name: 'Chat 59' }).waitFor()
    await page.getByRole('button', { name: 'New folder' }).click()
    await page.getByRole('textbox', { name: 'Name of the new folder' }).fill('Work')
    await page.keyboard.press('Enter')
    await order.link('Chat 58').dragTo(order.folder('Work'))
    await order.section('Work').getByRole('link', { name: 'Chat 58' }).waitFor()

    // by keys alone: from the folder down to a chat, through its menu into the same folder
    await order.link('Chat 57').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Move to folder' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Work' }).press('Enter')
    await order.section('Work').getByRole('link', { name: 'Chat 57' }).waitFor()

    await order.choose('Chat 56', 'Tags')
    await page.getByRole('combobox', { name: 'Add a tag' }).fill('bees')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'bees', pressed: true }).waitFor()
    assert.deepEqual(await violations(page), [], 'tags')
    await page.keyboard.press('Escape')
    await page.getByRole('list', { name: 'Tags' }).getByRole('button').click()
    await page.locator('[data-chat-count="1"]').waitFor()
    await page.getByRole('list', { name: 'Tags' }).getByRole('button').click()
    assert.deepEqual(await violations(page), [], 'list')

    await order.link('Chat 55').focus()
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: 'Chat title' }).fill('Renamed')
    await page.keyboard.press('Enter')
    await order.link('Renamed').and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Control+z')
    await order.link('Chat 55').waitFor()
    await page.getByRole('status', { name: 'Taken back' }).waitFor()
    await page.keyboard.press('Control+Shift+z')
    await order.link('Renamed').waitFor()

    await order.deletesManyAndTakesItBack()
    await order.archivesAndBringsBack('Chat 50')

    await order.chat.syncSays(/^Synced/)
    await order.chat.isKeptOffline()
    await page.context().setOffline(true)
    await order.chat.reload()
    await order.section('Work').getByRole('link', { name: 'Chat 57' }).waitFor()
    await order.section('Pinned').getByRole('link', { name: 'Chat 59' }).waitFor()
    await order.deletesManyAndTakesItBack()
    await order.archivesAndBringsBack('Chat 49')
    await order.trashes('Chat 48')
    await page.context().setOffline(false)
    await order.chat.syncSays(/^Synced/)
  }).timeout(120_000)

  test('what is unread has a dot until somebody looks, on whichever device', async () => {
    const [first, second] = await Promise.all([device('/chat/chat-40'), device('/chat/chat-41')])
    await first.chat.say('!script tokens=3 rate=100')
    await first.chat.replyIs('ended', -1)
    await second.unread(/!script|Chat 40/).waitFor()
    await first.link('Chat 53').click()
    await second.unread(/!script|Chat 40/).waitFor({ state: 'detached' })
  }).timeout(60_000)
})

/** The list of chats as a person uses it. */
class Order {
  readonly page: Page
  constructor(readonly chat: ChatPage) {
    this.page = chat.page
  }

  get list() {
    return this.page.getByRole('navigation', { name: 'Chats' })
  }
  link = (title: string) => this.list.getByRole('link', { name: title, exact: true })
  section = (name: string) => this.list.getByRole('region', { name })
  folder = (name: string) => this.section(name).getByRole('button', { name, expanded: true })
  unread = (title: RegExp) =>
    this.list.getByRole('listitem').filter({ hasText: title }).getByText('Unread')

  async choose(title: string, option: string) {
    const link = this.page.getByRole('link', { name: title, exact: true })
    const row = this.list.getByRole('listitem').filter({ has: link })
    await row.hover()
    await row.getByRole('button', { name: 'Chat options' }).click()
    await this.page.getByRole('menuitem', { name: option, exact: true }).click()
  }

  async deletesManyAndTakesItBack() {
    await this.link('Chat 54').click({ modifiers: ['Control'] })
    await this.link('Chat 51').click({ modifiers: ['Shift'] })
    await this.page.getByText('4 selected').waitFor()
    await this.page.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click()
    await this.link('Chat 52').waitFor({ state: 'detached' })
    await this.page.getByRole('status', { name: 'Deleted chats' }).waitFor()
    await this.page.keyboard.press('Control+z')
    await this.link('Chat 52').waitFor()
  }

  async archivesAndBringsBack(title: string) {
    await this.choose(title, 'Archive')
    await this.link(title).waitFor({ state: 'detached' })
    await this.page.getByRole('button', { name: 'Archive', exact: true }).click()
    const archive = this.page.getByRole('navigation', { name: 'Archive' })
    await archive.getByRole('link', { name: title }).hover()
    await archive.getByRole('button', { name: 'Chat options' }).click()
    await this.page.getByRole('menuitem', { name: 'Unarchive' }).click()
    await this.page.getByRole('button', { name: 'Back to your chats' }).first().click()
    await this.link(title).waitFor()
  }

  /** By keys into the Trash, read there, and restored from what is read. */
  async trashes(title: string) {
    await this.link(title).focus()
    await this.page.keyboard.press('Delete')
    await this.link(title).waitFor({ state: 'detached' })
    await this.page.getByRole('button', { name: 'Trash', exact: true }).click()
    const trash = this.page.getByRole('navigation', { name: 'Trash' })
    await trash.getByRole('link', { name: `${title} 30 days left` }).click()
    await this.page.getByRole('heading', { name: 'This chat was deleted' }).waitFor()
    await this.chat.messages.first().waitFor()
    await this.page.getByRole('button', { name: 'Restore chat' }).click()
    await this.chat.field.waitFor()
    await this.page.getByRole('button', { name: 'Back to your chats' }).first().click()
    await this.link(title).waitFor()
  }
}

/** Somebody with chats, as their browser is known to the server. */
async function guestWithChats(url: string, eventlogFile: string) {
  const answer = await fetch(url)
  const storeId = /"storeId":"([^"]+)"/.exec(await answer.text())![1]!
  const eventlog = new Eventlog(eventlogFile, (error) => {
    throw error
  })
  const history = { chats: CHATS, messagesPerChat: 2, charactersPerReply: 80 }
  await seedHistory(eventlog, storeId, history)
  await eventlog.append(
    storeId,
    Array.from({ length: CHATS }, (_, index) => ({
      name: 'v1.ChatSeen' as const,
      args: { eventId: `seen-${index}`, chatId: `chat-${index}`, isSeen: true, at: 1 },
    }))
  )
  eventlog.close()
  return answer.headers.getSetCookie().map((cookie) => {
    const [name = '', value = ''] = cookie.split(';')[0]!.split(/=(.*)/s)
    return { name, value, url }
  })
}
