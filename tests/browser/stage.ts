import type { Group } from '@japa/runner/core'
import type { Page } from 'playwright-core'
import { TestBrowser } from '#tests/browser/chromium'
import { ownStore } from '#tests/browser/own_store'
import { ProductionServer } from '#tests/production_server'

/** The server of a group and the browsers of its tests, ended when they are over. */
export class Stage {
  server!: ProductionServer
  #browsers: TestBrowser[] = []

  constructor(group: Group, start = () => ProductionServer.start()) {
    group.setup(async () => {
      this.server = await start()
      return () => this.server.stop()
    })
    group.each.teardown(async () => {
      await Promise.all(this.#browsers.splice(0).map((browser) => browser.close()))
    })
  }

  async browser(options?: Parameters<typeof TestBrowser.launch>[0]) {
    const browser = await TestBrowser.launch(options)
    this.#browsers.push(browser)
    return browser
  }

  /** A second device of the same person: another profile with the same session. */
  async deviceLike(other: TestBrowser) {
    const browser = await this.browser()
    await browser.context.addCookies(await other.context.cookies())
    return browser
  }

  /** The events of the person whose page this is. */
  async exportedEvents(page: Page): Promise<{ name: string; args: Record<string, unknown> }[]> {
    const lines = this.server
      .ace('eventlog:export', await ownStore(page))
      .trim()
      .split('\n')
    return lines.map((line) => JSON.parse(line))
  }

  /** Fails when a log of the server is damaged. */
  verifyEventlog() {
    this.server.ace('eventlog:verify')
  }
}
