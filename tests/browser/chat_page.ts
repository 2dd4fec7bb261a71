import type { Page } from 'playwright-core'
import type { TestBrowser } from '#tests/browser/chromium'

export const scriptText = (words: number) =>
  Array.from({ length: words }, (_, index) => `w${index + 1}`).join(' ')

/** The part of an element that is used here: scripts outside the browser suite have no DOM types. */
type Attributes = { getAttribute(name: string): string | null }

type Browser = {
  caches: { match(address: string, options: object): Promise<unknown> }
  localStorage: object
  navigator: { serviceWorker: { controller: unknown } }
}

/** One tab as a person uses it: found by roles and names alone. */
export class ChatPage {
  constructor(readonly page: Page) {}

  static async open(browser: TestBrowser, url: string) {
    const chat = new ChatPage(await browser.open(url))
    await chat.ready()
    return chat
  }

  get field() {
    return this.page.getByRole('textbox', { name: 'Message' })
  }
  get messages() {
    return this.page.getByRole('log', { name: 'Conversation' }).getByRole('article')
  }
  get replies() {
    return this.page
      .getByRole('log', { name: 'Conversation' })
      .getByRole('article', { name: /^Reply from/ })
  }
  get sync() {
    return this.page.getByRole('status', { name: 'Sync' })
  }

  /** Until the chats are there; the field is there before. */
  async ready(timeout = 30_000) {
    await this.page.locator('main[aria-busy=false]').waitFor({ timeout })
    await this.field.waitFor({ timeout })
  }

  async say(text: string) {
    await this.field.fill(text)
    await this.field.press('Enter')
  }

  /** Chooses the first model that is found, by keys alone. */
  async choose(query: string) {
    await this.page.keyboard.press('Control+Shift+KeyM')
    const search = this.page.getByRole('combobox', { name: 'Search models' })
    await search.waitFor()
    await this.page.keyboard.type(query)
    await this.page.getByRole('option').first().waitFor()
    await this.page.keyboard.press('Enter')
    await search.waitFor({ state: 'detached' })
  }

  async reload() {
    await this.page.reload()
    await this.ready()
  }

  /** Text of the nth reply as it stands on the screen. */
  async replyText(index = 0) {
    const reply = this.replies.nth(index)
    await reply.waitFor({ timeout: 5_000 })
    return (await reply.locator('[data-part=text]').allTextContents()).join('')
  }

  /** Until the nth reply shows at least so many words of a script. */
  async shows(words: number, index = 0, timeout = 15_000) {
    await this.replies
      .nth(index)
      .locator('[data-part=text]')
      .filter({ hasText: new RegExp(`\\bw${words}\\b`) })
      .waitFor({ timeout })
  }

  async replyIs(state: 'ended' | 'stopped' | 'failed', index = 0, timeout = 60_000) {
    await this.page
      .locator(`[data-state=${state}]`)
      .and(this.replies.nth(index))
      .waitFor({ timeout })
  }

  /** Until the server has acknowledged this message, in the conversation or in the queue. */
  async isSent(text: string, timeout = 15_000) {
    await this.page
      .locator('[data-state=sent]')
      .and(this.written(text))
      .first()
      .waitFor({ timeout })
  }

  /** What was written here or elsewhere, also while it waits in the queue. */
  written(text: string) {
    const queued = this.page.getByRole('list', { name: 'Queued messages' }).getByRole('listitem')
    return this.messages.or(queued).filter({ hasText: text })
  }

  /** Until the service worker could open this page without a connection. */
  async isKeptOffline(address = '/') {
    const isKept = () =>
      this.page.evaluate(async (wanted) => {
        const { caches, navigator } = globalThis as unknown as Browser
        const page = await caches.match(wanted, { cacheName: 'kamba-pages', ignoreVary: true })
        return page !== undefined && navigator.serviceWorker.controller !== null
      }, address)
    for (let tries = 0; tries < 150 && !(await isKept()); tries++)
      await this.page.waitForTimeout(100)
  }

  /** Until the list of chats could stand there before the store is open. */
  async isListKept() {
    await this.page.waitForFunction(() => {
      const { localStorage } = globalThis as unknown as Browser
      return Object.keys(localStorage).some((key) => key.startsWith('kamba-list:'))
    })
  }

  async syncSays(beginning: RegExp, timeout = 15_000) {
    await this.sync.filter({ hasText: beginning }).waitFor({ timeout, state: 'attached' })
  }

  /** Ids of the messages and replies on the screen, in order; one that stands there twice comes twice. */
  ids() {
    return this.messages.evaluateAll((articles) =>
      articles.map((article) => (article as unknown as Attributes).getAttribute('data-message-id')!)
    )
  }
}
