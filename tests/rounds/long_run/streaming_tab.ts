import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'

/** Half a minute each. */
const WORDS = 300
const WORDS_PER_SECOND = 10
/** So the page holds as much after half an hour as after three minutes. */
const REPLIES_PER_CHAT = 4

/** One real browser in which a reply always streams; a new chat begins without a reload, which would hide what leaks. */
export class StreamingTab {
  #isOver = false
  replies = 0

  private constructor(
    private readonly browser: TestBrowser,
    readonly chat: ChatPage
  ) {}

  static async open(url: string) {
    const browser = await TestBrowser.launch()
    return new StreamingTab(browser, await ChatPage.open(browser, url))
  }

  /** Goes on until `stop`; rejects when the page does not do what it should. */
  async live() {
    while (!this.#isOver) {
      await this.chat.page.getByRole('button', { name: 'New chat' }).click()
      await this.chat.replies.first().waitFor({ state: 'detached' })
      for (let reply = 0; reply < REPLIES_PER_CHAT && !this.#isOver; reply++) {
        await this.chat.say(`!script tokens=${WORDS} rate=${WORDS_PER_SECOND}`)
        await this.chat.replyIs('ended', reply, 120_000)
        this.replies++
      }
    }
  }

  stop() {
    this.#isOver = true
  }

  async close() {
    await this.browser.close()
  }
}
