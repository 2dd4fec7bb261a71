import { audit, CATEGORIES, type Category, type Device } from '#benchmarks/clients/lighthouse_run'
import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import { median } from '#benchmarks/statistics'
import { freePort } from '#tests/production_server'

const FIRST_SYNC_MS = 120_000
const GOALS: Record<Category, number> = {
  'performance': 95,
  'accessibility': 100,
  'best-practices': 100,
}
const NAMES: Record<Category, string> = {
  'performance': 'performance',
  'accessibility': 'accessibility',
  'best-practices': 'best practices',
}
const DEVICES: readonly Device[] = ['desktop', 'phone']

/** What Lighthouse says of three pages; the goals are those of its desktop, a slow phone stands beside it. */
export const lighthouse: Row = {
  name: 'lighthouse',
  title: 'Lighthouse',
  timeoutSeconds: 420,
  async run(stage) {
    const messages = stage.pick(5_000, 1_000, 50)
    const times = stage.pick(3, 1, 1)
    const server = await stage.kamba()
    const session = await becomeGuest(server.url)
    const history = { chats: 1, messagesPerChat: messages, charactersPerReply: 1_000 }
    await writeHistory(server.eventlogFile, session.storeId, history)
    const port = await freePort()
    const browser = await stage.browser(session, { flags: [`--remote-debugging-port=${port}`] })
    const page = await browser.open(server.url)
    await page
      .getByRole('link', { name: 'Chat 0', exact: true })
      .waitFor({ timeout: FIRST_SYNC_MS })
    await page.goto('about:blank')

    const addresses = { 'sign-in': '/sign-in', 'empty chat': '/', 'long chat': '/chat/chat-0' }
    const found = []
    for (const [name, path] of Object.entries(addresses))
      for (const device of DEVICES) {
        const runs = []
        for (let time = 0; time < times; time++)
          runs.push(await audit(browser, port, server.url + path, device))
        found.push({ name, device, runs })
      }
    await browser.close()
    await server.stop()
    return {
      conditions: `a chat of ${messages.toLocaleString('en')} messages; local database filled, nothing in the cache of files; throttled as Lighthouse simulates it; median of ${times}`,
      measures: found.flatMap(({ name, device, runs }) =>
        CATEGORIES.filter((category) => device === 'desktop' || category === 'performance').map(
          (category) => ({
            name: `${name}, ${device}: ${NAMES[category]}`,
            unit: 'of 100',
            kamba: median(runs.map(({ scores }) => scores[category])),
            ...(device === 'desktop' && { goal: { atLeast: GOALS[category] } }),
          })
        )
      ),
      details: found,
    }
  },
}
