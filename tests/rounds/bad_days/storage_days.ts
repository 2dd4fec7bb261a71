import type { BrowserContext } from 'playwright-core'
import { ChatPage } from '#tests/browser/chat_page'
import type { BadDaySite } from '#tests/rounds/bad_days/site'

/** As in private windows of Firefox: the page has no file storage. */
export const withoutFileStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    // scripts outside the browser suite have no DOM types
    const { storage } = navigator as unknown as { storage: object }
    Object.defineProperty(storage, 'getDirectory', {
      value: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    })
  })

/** As in Chrome on Android. */
export const withoutSharedWorker = (context: BrowserContext) =>
  context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'SharedWorker')
  })

/** Two tabs in memory write, one of them offline; it reloads and the other one closes before the server is back. */
export async function privateWindow(site: BadDaySite) {
  const browser = await site.browser(withoutFileStorage)
  const first = await site.open(browser)
  await first.say('first, online')
  await first.isSent('first, online')
  const second = await site.open(browser, first.page.url())
  await second.isSent('first, online')
  await site.server.end('SIGKILL')
  await first.say('first, offline')
  await second.say('second, offline')
  await first.syncSays(/^Waiting/)
  await second.syncSays(/^Waiting/)
  const seen = await site.storageLine(first)
  await second.page.close()
  await site.server.start()
  await first.reload()
  const texts = ['first, online', 'first, offline', 'second, offline']
  await site.logged(texts) // the last two are branches of one message: one screen shows one of them
  return site.judge(texts, 1, seen)
}

/** Two tabs without SharedWorker: the first has the files, the second its own memory; the first one dies with something unsent. */
export async function phoneBrowser(site: BadDaySite) {
  const browser = await site.browser(withoutSharedWorker)
  const first = await site.open(browser)
  await first.say('from the first')
  await first.isSent('from the first')
  const second = await site.open(browser, first.page.url())
  await second.say('from the second')
  await first.isSent('from the second')
  const seen = await site.storageLine(second)
  await site.server.end('SIGKILL')
  await first.say('first, offline')
  await first.syncSays(/^Waiting/)
  await first.page.close()
  await site.server.start()
  await second.isSent('first, offline', 30_000)
  const again = await site.open(browser, second.page.url())
  await again.isSent('first, offline', 30_000)
  await again.say('after all')
  await second.isSent('after all')
  return site.judge(['from the first', 'from the second', 'first, offline', 'after all'], 1, seen)
}

/** The browser gives no more room while the store is open: the tab goes on in memory, and back to its files when there is room again. */
export async function storageFull(site: BadDaySite) {
  const browser = await site.browser()
  const chat = await site.open(browser)
  await chat.say('with room')
  await chat.isSent('with room')
  await chat.replyIs('ended')
  const devtools = await browser.context.newCDPSession(chat.page)
  const origin = site.server.url
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  const long: string[] = []
  // what the files have reserved already takes the first ones
  while (!/memory only/.test((await chat.sync.textContent().catch(() => '')) ?? '')) {
    if (long.length === 12) throw new Error('There is room without end')
    long.push(`without room ${long.length} ${'x'.repeat(300_000)}`)
    await chat.say(long.at(-1)!)
    await chat.page.waitForTimeout(1_500)
  }
  await chat.syncSays(/^Synced, memory only/, 60_000)
  const seen = await site.storageLine(chat)
  await chat.say('still without room')
  await chat.isSent('still without room')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  const later = await site.open(browser, chat.page.url())
  await later.isSent('still without room', 30_000)
  await later.syncSays(/^Synced$/)
  return site.judge(['with room', ...long, 'still without room'], 1, seen)
}

const FILES = 'file_systems,indexeddb'

/** The browser clears the files of a store that is closed, with something unsent; localStorage still has it. */
export async function evictedWhileClosed(site: BadDaySite) {
  const browser = await site.browser()
  const chat = await site.open(browser)
  await chat.say('before')
  await chat.isSent('before')
  const address = chat.page.url()
  await site.server.end('SIGKILL')
  await chat.say('never sent')
  await chat.syncSays(/^Waiting/)
  await chat.page.close()
  const outside = await browser.context.newPage()
  await site.server.start()
  await outside.goto(`${site.server.url}/health`)
  await site.clearStorage(outside, FILES)
  await outside.goto(address)
  const again = new ChatPage(outside)
  await again.isSent('never sent', 30_000)
  return site.judge(['before', 'never sent'], 1, 'the same chat')
}

/** All that the browser keeps of the site but its cookies goes while two tabs are open: they hold what they have, and it is sent. */
export async function evictedWhileOpen(site: BadDaySite) {
  const browser = await site.browser()
  const first = await site.open(browser)
  await first.say('before')
  await first.isSent('before')
  const second = await site.open(browser, first.page.url())
  await second.isSent('before')
  await site.server.end('SIGKILL')
  await first.say('never sent')
  await first.syncSays(/^Waiting/)
  await site.clearStorage(first.page, `${FILES},local_storage`)
  await site.server.start()
  await first.isSent('never sent', 30_000)
  await second.say('after')
  await second.isSent('after', 30_000)
  await first.reload()
  await first.isSent('after', 30_000)
  return site.judge(['before', 'never sent', 'after'], 1, (await first.sync.textContent()) ?? '')
}
