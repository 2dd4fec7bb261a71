import { ask, connectGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { summary } from '#benchmarks/statistics'
import { APPEND_INTERVAL_MS } from '#shared/limits'

const RATE = 50

/** Runs in the page: looks for new words in every frame and notes how old each is. */
const WATCH_WORDS = `new Promise((resolve, reject) => {
  const delays = []
  let seen = 0
  setTimeout(() => reject(new Error('only ' + seen + ' of EXPECTED words came')), PATIENCE)
  const look = () => {
    const text = document.querySelector('article[aria-label^="Reply"] [data-part="text"]')?.textContent ?? ''
    const words = text.trim().split(' ').filter((word) => word.length === 9)
    const now = performance.timeOrigin + performance.now()
    for (const word of words.slice(seen)) delays.push(now - parseInt(word, 36) / 10)
    seen = words.length
    if (seen < EXPECTED) requestAnimationFrame(look)
    else resolve(delays)
  }
  look()
})`

/**
 * Time from the model's chunk to the screen of another browser. The double sends the time itself as its words; the page is
 * searched for new ones in every frame. Same machine, so one clock.
 */
export const screenLatency: Row = {
  name: 'screen_latency',
  title: "The model's words on the screen of another browser",
  isInShort: true,
  timeoutSeconds: 180,
  async run(stage) {
    const tokens = stage.pick(1_500, 700, 150)
    const server = await stage.kamba()
    const guest = await connectGuest(server.url)
    const browser = await stage.browser({ cookie: guest.cookie, url: server.url })
    const page = await browser.open(server.url)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const chats = page.getByRole('navigation', { name: 'Chats' })
    await chats.waitFor()
    const reply = ask(guest, `tokens=${tokens} rate=${RATE} stamp`)
    await chats.getByRole('link', { name: 'bench' }).click()
    const patience = (tokens / RATE) * 1000 + 30_000
    const watch = WATCH_WORDS.replaceAll('EXPECTED', `${tokens}`).replace('PATIENCE', `${patience}`)
    const samples = (await page.evaluate(watch)) as number[]
    const { isOk } = await reply
    // What was there before the page was opened says nothing.
    const { p50, p99, count } = summary(samples.slice(RATE))
    const health = {
      kamba: { goodput: count / Math.max(1, tokens - RATE), errors: isOk ? 0 : 1 },
    }
    return {
      conditions: `a reply of ${tokens} tokens at ${RATE} a second, reduced motion; appended every ${APPEND_INTERVAL_MS} ms`,
      measures: [
        { name: 'p50', unit: 'ms', kamba: p50, health },
        { name: 'p99', unit: 'ms', kamba: p99, health },
      ],
    }
  },
}
