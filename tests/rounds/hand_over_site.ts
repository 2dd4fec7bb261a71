import { setTimeout as sleep } from 'node:timers/promises'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { hostsLeader, TestBrowser } from '#tests/browser/chromium'
import { loggedMessages } from '#tests/eventlog_file'
import { ProductionServer } from '#tests/production_server'

export type HandOver = 'reload' | 'close' | 'crash'
/** Ten times what a hand-over takes on an idle machine. */
const STUCK_AFTER_MS = 30_000
const TRY_FOR_MS = 2_000
const MOST_WORDS = 100_000

const within = <Value>(work: Promise<Value>, ms: number, otherwise: Value) =>
  Promise.race([work.catch(() => otherwise), sleep(ms).then(() => otherwise)])

/** A server, a browser with some tabs on one chat, and a long reply that streams into it. */
export class HandOverSite {
  /** What was written in some tab, as far as the tab took it. */
  readonly written = new Set<string>()
  /** How often a tab showed a reply with words missing in the middle; the end of the reply would hide it. */
  gaps = 0
  #writtenCount = 0

  private constructor(
    readonly server: ProductionServer,
    private readonly browser: TestBrowser,
    private tabs: ChatPage[]
  ) {}

  static async start(tabs: number, wordsPerSecond: number) {
    const server = await ProductionServer.start()
    const browser = await TestBrowser.launch()
    const first = await ChatPage.open(browser, server.url)
    await first.say(`!script tokens=${MOST_WORDS} rate=${wordsPerSecond}`)
    await first.shows(1)
    const site = new HandOverSite(server, browser, [first])
    while (site.tabs.length < tabs) site.tabs.push(await site.#openTab())
    return site
  }

  /** Every tab writes; up to half a second later the tab with the leader goes away. Time until the others send and follow, null if stuck. */
  async round(kind: HandOver, random: () => number): Promise<number | null> {
    await sleep(300 + random() * 500)
    const leader = await this.#leader()
    const others = this.tabs.filter((tab) => tab !== leader)
    await Promise.all(this.tabs.map((tab) => this.#write(tab)))
    await sleep(random() * 500)
    const before = await Promise.all(others.map((tab) => this.#wordsOn(tab)))
    const started = performance.now()
    const gone = this.#endLeader(leader, kind)
    await Promise.all(others.map((tab) => this.#write(tab)))
    const recovered = await this.#untilMoving(others, before, started)
    this.gaps += (await Promise.all(others.map((tab) => this.#hasGap(tab)))).filter(Boolean).length
    await gone
    if (kind === 'reload') await within(leader.ready(STUCK_AFTER_MS), STUCK_AFTER_MS, undefined)
    else this.tabs = [...others, await this.#openTab()]
    return recovered
  }

  /** Stops the reply and compares what is on the screens with the log. */
  async judge() {
    const [first] = this.tabs
    await first!.page.getByRole('button', { name: 'Stop' }).first().click()
    const texts: string[] = []
    let doubled = 0
    let unsettled = 0
    for (const tab of this.tabs) {
      const settled = await within(
        Promise.all([tab.replyIs('stopped'), tab.syncSays(/^Synced/)]).then(() => true),
        STUCK_AFTER_MS,
        false
      )
      if (!settled) unsettled++
      const ids = await tab.ids()
      doubled += ids.length - new Set(ids).size
      texts.push(await tab.replyText())
    }
    const logged = loggedMessages(this.server.folder)
    const known = new Set(logged.map(({ text }) => text))
    const isWhole = (text: string) => text === scriptText(text.split(' ').length)
    return {
      written: this.written.size,
      gaps: this.gaps,
      lost: [...this.written].filter((text) => !known.has(text)).length,
      doubledOnScreen: doubled,
      doubledInLog: logged.length - new Set(logged.map(({ messageId }) => messageId)).size,
      diverged: texts.filter((text) => text !== texts[0] || !isWhole(text)).length,
      unsettled,
    }
  }

  async stop() {
    await this.browser.close()
    await this.server.stop()
  }

  async #openTab() {
    const chat = new ChatPage(await this.browser.open(this.tabs[0]?.page.url() ?? this.server.url))
    await within(chat.ready(), STUCK_AFTER_MS, undefined)
    return chat
  }

  async #leader() {
    for (let waited = 0; waited < 5_000; waited += 100) {
      const leader = this.tabs.find(({ page }) => hostsLeader(page))
      if (leader) return leader
      await sleep(100)
    }
    return this.tabs[0]!
  }

  /** A script of its own, so that every message is another one and is answered at once. Tried again while the tab reloads itself. */
  async #write(tab: ChatPage) {
    const text = `!script tokens=3 rate=1000 seed=${++this.#writtenCount}`
    const started = performance.now()
    while (performance.now() - started < STUCK_AFTER_MS && !tab.page.isClosed()) {
      if (!(await within(this.#isTaken(tab, text), TRY_FOR_MS, false))) continue
      this.written.add(text)
      return
    }
  }

  /** Whether one and the same page has taken the whole text: it may reload itself between the keys. */
  async #isTaken(tab: ChatPage, text: string) {
    const opened = () => tab.page.evaluate(() => performance.timeOrigin)
    const before = await opened()
    await tab.field.fill(text, { timeout: TRY_FOR_MS })
    await tab.field.press('Enter', { timeout: TRY_FOR_MS })
    return (
      (await tab.field.inputValue({ timeout: TRY_FOR_MS })) === '' && (await opened()) === before
    )
  }

  async #endLeader({ page }: ChatPage, kind: HandOver) {
    if (kind === 'reload') return within(page.reload({ waitUntil: 'commit' }), 10_000, null)
    if (kind === 'close') return page.close()
    const devtools = await page.context().newCDPSession(page)
    devtools.send('Page.crash').catch(() => {}) // it never answers
    await sleep(50)
    return within(page.close(), 3_000, undefined)
  }

  async #wordsOn(tab: ChatPage) {
    const text = await within(tab.replyText(), 2_000, '')
    return text === '' ? 0 : text.split(' ').length
  }

  async #hasGap(tab: ChatPage) {
    const text = await within(tab.replyText(), 2_000, '')
    return !scriptText(text.split(' ').length).startsWith(text.trimEnd())
  }

  async #untilMoving(tabs: ChatPage[], before: number[], started: number) {
    while (performance.now() - started < STUCK_AFTER_MS) {
      const known = new Set(loggedMessages(this.server.folder).map(({ text }) => text))
      const sent = [...this.written].every((text) => known.has(text))
      const words = await Promise.all(tabs.map((tab) => this.#wordsOn(tab)))
      const follow = words.every((count, index) => count > before[index]! + 1)
      if (sent && follow) return Math.round(performance.now() - started)
      await sleep(25)
    }
    return null
  }
}
