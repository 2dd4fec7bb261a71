import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import { percentile, rounded } from '#benchmarks/statistics'

const MESSAGES_PER_CHAT = 100
const FIRST_SYNC_MS = 900_000
/** Common and rare words, prefixes as they are typed, phrases, filters, and what nobody wrote. */
const QUERIES = [
  'l',
  'la',
  'lake',
  'lake boat',
  'nobody tonight',
  'boat may "that left"',
  '"still and"',
  'dawn from:me',
  'model:guide tonight',
  'in:nowhere lake',
  'before:2026-01-02 lake',
  'has:file',
  'zebra',
  'zebra boat',
  'q',
  '東京',
  'NEAR( "*',
]

/**
 * In the page: types each query at once, and takes the time until the frame in which its results are listed, and the longest gap between
 * two frames meanwhile.
 */
const ASK = `async ({ queries, times }) => {
  const field = document.querySelector('[role=combobox]')
  const list = document.querySelector('[role=listbox]')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const answers = []
  let longest = 0
  for (let time = 0; time < times; time++)
    for (const query of queries) {
      write.call(field, '')
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await frame(); await frame(); await frame()
      const started = performance.now()
      let before = started
      write.call(field, query)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      do {
        await frame()
        longest = Math.max(longest, performance.now() - before)
        before = performance.now()
      } while (list.getAttribute('aria-busy') === 'true')
      answers.push(performance.now() - started)
    }
  return { answers, longest }
}`

/** From a key to the frame with results, in the palette of a browser that has everything, without asking the server. */
export const search: Row = {
  name: 'search',
  title: 'Search over all messages of this device',
  timeoutSeconds: 1_500,
  async run(stage) {
    const chats = stage.pick(1_000, 100, 4)
    const times = stage.pick(10, 5, 1)
    const server = await stage.kamba()
    const session = await becomeGuest(server.url)
    const history = { chats, messagesPerChat: MESSAGES_PER_CHAT, charactersPerReply: 1_060 }
    await writeHistory(server.eventlogFile, session.storeId, history)
    const browser = await stage.browser(session)
    const page = await browser.open(server.url)
    await page.locator(`[data-chat-count="${chats}"]`).waitFor({ timeout: FIRST_SYNC_MS })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor({ timeout: FIRST_SYNC_MS })
    const started = performance.now()
    await page.keyboard.type('zebra')
    await page.getByText('Nothing in your chats').waitFor({ timeout: 120_000 })
    const filled = performance.now() - started
    const { answers, longest } = (await page.evaluate(
      `(${ASK})(${JSON.stringify({ queries: QUERIES, times })})`
    )) as { answers: number[]; longest: number }
    const at = (share: number) => rounded(percentile(answers, share))
    const messages = (chats * MESSAGES_PER_CHAT).toLocaleString('en')
    return {
      conditions: `${messages} messages of 560 characters in the mean, ${QUERIES.length} queries ${times} times`,
      measures: [
        { name: 'results are listed, p50', unit: 'ms', kamba: at(0.5) },
        { name: 'results are listed, p95', unit: 'ms', kamba: at(0.95), goal: { atMost: 100 } },
        { name: 'longest time without a frame', unit: 'ms', kamba: rounded(longest) },
        { name: 'all messages are in the index', unit: 'ms', kamba: rounded(filled) },
      ],
      details: { answers },
    }
  },
}
