import { join } from 'node:path'
import { Eventlog } from '#app/sync/eventlog'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { type HistoryOptions, seedHistory } from '#tests/fixtures/big_history'
import { ProductionServer } from '#tests/production_server'

type Device = { browser: TestBrowser; chat: ChatPage }
type DeviceOptions = Parameters<typeof TestBrowser.launch>[0]

/** A person with a long history on the server, and new devices of that person. */
export class FirstSyncSite {
  readonly #browsers: TestBrowser[] = []

  private constructor(
    readonly server: ProductionServer,
    readonly storeId: string,
    private readonly cookies: { name: string; value: string; url: string }[]
  ) {}

  static async start(server?: ProductionServer) {
    const used = server ?? (await ProductionServer.start())
    const answer = await fetch(used.url)
    const storeId = /"storeId":"([^"]+)"/.exec(await answer.text())![1]!
    const cookies = answer.headers.getSetCookie().map((line) => {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      return { name: name!, value: value!, url: used.url }
    })
    return new FirstSyncSite(used, storeId, cookies)
  }

  /** Writes history beside the running server, as a worker of its own does. */
  async seed(options: HistoryOptions) {
    await this.withLog((eventlog) => seedHistory(eventlog, this.storeId, options))
  }

  async withLog<Result>(work: (eventlog: Eventlog) => Promise<Result> | Result) {
    const eventlog = new Eventlog(join(this.server.folder, 'eventlog.sqlite'))
    try {
      return await work(eventlog)
    } finally {
      eventlog.close()
    }
  }

  /** A browser without data and with the person's session; its page is not yet open. */
  async newDevice(options?: DeviceOptions): Promise<Device> {
    const browser = await TestBrowser.launch(options)
    this.#browsers.push(browser)
    await browser.context.addCookies(this.cookies)
    return { browser, chat: new ChatPage(await browser.context.newPage()) }
  }

  async closeDevices() {
    await Promise.all(this.#browsers.splice(0).map((browser) => browser.close()))
  }

  async stop() {
    await this.closeDevices()
    await this.server.stop()
  }
}
