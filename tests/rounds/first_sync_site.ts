import { join } from 'node:path'
import { Eventlog } from '#app/sync/eventlog'
import type { EventArgs } from '#shared/events/catalogue'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { ChaosSocket } from '#tests/fakes/chaos_socket'
import { type HistoryOptions, seedHistory } from '#tests/fixtures/big_history'
import { freePort, ProductionServer } from '#tests/production_server'

type DeviceOptions = Parameters<typeof TestBrowser.launch>[0]

/** A person with a long history on the server, and new devices of that person behind a line that can be made bad. */
export class FirstSyncSite {
  readonly #browsers: TestBrowser[] = []

  private constructor(
    readonly server: ProductionServer,
    readonly line: ChaosSocket,
    readonly url: string,
    readonly storeId: string,
    private readonly cookies: { name: string; value: string; url: string }[]
  ) {}

  static async start(history: HistoryOptions) {
    const port = await freePort()
    const line = await ChaosSocket.listen(port)
    const url = `http://127.0.0.1:${line.port}`
    const server = await ProductionServer.start({ port, env: { APP_URL: url } })
    const answer = await fetch(url)
    const storeId = /"storeId":"([^"]+)"/.exec(await answer.text())![1]!
    const cookies = answer.headers.getSetCookie().map((cookie) => {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      return { name: name!, value: value!, url }
    })
    const site = new FirstSyncSite(server, line, url, storeId, cookies)
    await server.end() // its transactions would wait for those of the seed
    await site.withLog((eventlog) => seedHistory(eventlog, storeId, history))
    await server.start()
    return site
  }

  /** Beside the running server, as a worker of its own does. */
  async withLog<Result>(work: (eventlog: Eventlog) => Promise<Result> | Result) {
    const eventlog = new Eventlog(join(this.server.folder, 'eventlog.sqlite'))
    try {
      return await work(eventlog)
    } finally {
      eventlog.close()
    }
  }

  /** How often each message of these texts stands in the log. */
  timesInLog(texts: readonly string[]) {
    return this.withLog((eventlog) => {
      const counts = texts.map(() => 0)
      for (let cursor = 0; ;) {
        const page = eventlog.page(this.storeId, cursor)
        if (page.length === 0) return counts
        for (const { name, args } of page) {
          if (name !== 'v1.MessageSent') continue
          const index = texts.indexOf((args as EventArgs<'v1.MessageSent'>).text)
          if (index >= 0) counts[index]!++
        }
        cursor = page.at(-1)!.seqNum
      }
    })
  }

  /** A browser without data and with the person's session, on its way to the page. */
  async newDevice(path = '/', options?: DeviceOptions) {
    const browser = await TestBrowser.launch(options)
    this.#browsers.push(browser)
    await browser.context.addCookies(this.cookies)
    return { browser, chat: await this.openTab(browser, path) }
  }

  async openTab(browser: TestBrowser, path = '/') {
    const chat = new ChatPage(await browser.context.newPage())
    await chat.page.goto(this.url + path, { waitUntil: 'commit' })
    await chat.field.waitFor({ timeout: 30_000 })
    return chat
  }

  async closeDevices() {
    await Promise.all(this.#browsers.splice(0).map((browser) => browser.close()))
  }

  async stop() {
    await this.closeDevices()
    await this.line.close()
    await this.server.stop()
  }
}
