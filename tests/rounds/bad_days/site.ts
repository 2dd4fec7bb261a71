import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'
import { loggedMessages } from '#tests/eventlog_file'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { ProductionServer } from '#tests/production_server'

/** How one situation went. `seen`: what the person was told. */
export type Outcome = {
  readonly rounds: number
  readonly lost: number
  readonly doubled: number
  readonly seen: string
}

/** A server, and the browsers that a situation has opened. */
export class BadDaySite {
  #browsers: TestBrowser[] = []

  private constructor(readonly server: ProductionServer) {}

  static async start() {
    return new BadDaySite(await ProductionServer.start())
  }

  async browser(prepare?: (context: BrowserContext) => Promise<unknown>) {
    const browser = await TestBrowser.launch()
    this.#browsers.push(browser)
    await prepare?.(browser.context)
    return browser
  }

  open(browser: TestBrowser, url = this.server.url) {
    return ChatPage.open(browser, url)
  }

  /** Until the server has all of these texts, or it has taken too long: that is what `judge` counts. */
  async logged(texts: readonly string[], timeoutMs = 30_000) {
    const started = performance.now()
    while (performance.now() - started < timeoutMs) {
      const present = new Set(loggedMessages(this.server.folder).map(({ text }) => text))
      if (texts.every((text) => present.has(text))) return
      await sleep(200)
    }
  }

  /** How often each of these texts stands in the server's log, compared with once. */
  judge(texts: readonly string[], rounds: number, seen: string): Outcome {
    const logged = loggedMessages(this.server.folder)
    const countOf = (text: string) =>
      new Set(logged.filter((m) => m.text === text).map((m) => m.messageId)).size
    const lost = texts.filter((text) => countOf(text) === 0)
    if (lost.length > 0) console.log(`lost: ${lost.join(' | ')}`)
    return {
      rounds,
      lost: lost.length,
      doubled: texts.filter((text) => countOf(text) > 1).length,
      seen,
    }
  }

  /** What the panel behind the badge says about the storage of this browser. */
  async storageLine(chat: ChatPage) {
    const badge = chat.page.getByRole('button', { name: /what this means/ })
    await badge.click()
    const line = chat.page.getByRole('definition').filter({ hasText: /Kept in|In this browser/ })
    const text = await line.textContent()
    await chat.page.keyboard.press('Escape')
    return text ?? ''
  }

  async stop() {
    await Promise.all(this.#browsers.map((browser) => browser.close()))
    await this.server.stop()
  }
}
