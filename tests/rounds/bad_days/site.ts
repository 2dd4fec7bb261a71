import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
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

  /** A second device of the same person: another profile with the same session. */
  async deviceLike(other: TestBrowser) {
    const cookies = await other.context.cookies()
    return this.browser((context) => context.addCookies(cookies))
  }

  /** A server as after an update that no longer speaks the version of the open pages. */
  newerServer() {
    const script = join(mkdtempSync(join(this.server.folder, 'preload-')), 'newer.mjs')
    writeFileSync(
      script,
      `import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith('/shared/sync/protocol_version.js')) return loaded
    return { ...loaded, source: String(loaded.source).replace(/VERSION = \\d+/g, 'VERSION = 99') }
  },
})`
    )
    return { NODE_OPTIONS: `--import=${pathToFileURL(script).href}` }
  }

  /** As the browser does when it runs out of room, while the page lives. `types`: of the DevTools protocol. */
  async clearStorage(page: Page, types: string) {
    const devtools = await page.context().newCDPSession(page)
    const origin = this.server.url
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: types })
  }

  /** The files of the log as they are now; the server must not run, neither now nor when they are put back. */
  copyLog() {
    const { folder } = this.server
    const files = readdirSync(folder).filter((name) => name.startsWith('eventlog.sqlite'))
    const kept = mkdtempSync(join(folder, 'copy-'))
    for (const name of files) copyFileSync(join(folder, name), join(kept, name))
    return {
      putBack: () => {
        for (const name of readdirSync(folder))
          if (name.startsWith('eventlog.sqlite')) rmSync(join(folder, name))
        for (const name of files) copyFileSync(join(kept, name), join(folder, name))
      },
    }
  }

  /** Until every tab shows the same messages in the same order, all of them at rest. */
  async sameScreens(tabs: readonly ChatPage[], timeoutMs = 30_000) {
    const started = performance.now()
    for (;;) {
      const screens = await Promise.all(tabs.map((tab) => tab.messages.allInnerTexts()))
      const [first, ...others] = screens.map((texts) => texts.join('|'))
      if (others.every((other) => other === first)) return
      if (performance.now() - started > timeoutMs)
        throw new Error(`Screens differ: ${JSON.stringify(screens).slice(0, 2_000)}`)
      await sleep(300)
    }
  }

  async stop() {
    await Promise.all(this.#browsers.map((browser) => browser.close()))
    await this.server.stop()
  }
}
