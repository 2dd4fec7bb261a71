import type { BrowserContext } from 'playwright-core'
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
