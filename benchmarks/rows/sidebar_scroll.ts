import { setTimeout as sleep } from 'node:timers/promises'
import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import { percentile, rounded } from '#benchmarks/statistics'

const FIRST_SYNC_MS = 150_000
/** One turn of a wheel, sixty times a second: 9,000 pixels a second, faster than anybody reads titles. */
const TURN_PX = 150
const TURN_MS = 16

/**
 * In the page: looks at every frame until `stop()`, and whether rows cover what is in sight of the list. `behind` counts scroll events
 * before which they did not: a browser whose compositor was quicker than the page could have shown a gap there for one frame.
 */
const WATCH = `(() => {
  const list = document.querySelector('nav[aria-label="Chats"]')
  const seen = { frames: 0, blank: 0, events: 0, behind: 0, gaps: [] }
  const isCovered = () => {
    const box = list.getBoundingClientRect()
    const end = Math.min(box.bottom, list.querySelector('[data-chat-count]').getBoundingClientRect().bottom)
    const rows = [...list.querySelectorAll('[data-row]')].map((row) => row.getBoundingClientRect())
    for (let y = box.top + 2; y < end - 2; y += 10)
      if (!rows.some(({ top, bottom }) => top <= y && y <= bottom)) return false
    return true
  }
  let before = performance.now()
  let isOver = false
  const look = () => {
    const now = performance.now()
    seen.frames++
    seen.gaps.push(now - before)
    before = now
    if (!isCovered()) seen.blank++
    if (!isOver) requestAnimationFrame(look)
  }
  document.addEventListener('scroll', () => {
    seen.events++
    if (!isCovered()) seen.behind++
  }, { capture: true })
  requestAnimationFrame(look)
  window.stopWatching = () => { isOver = true; return seen }
})()`

/** Jumps as of a dragged scrollbar: far beyond what is on the page. */
const JUMP = `(async (times) => {
  const list = document.querySelector('nav[aria-label="Chats"]')
  for (let time = 0; time < times; time++) {
    list.scrollTop = ((time * 7919) % 97) / 97 * list.scrollHeight
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
})`

type Seen = { frames: number; blank: number; events: number; behind: number; gaps: number[] }

/** The list of 5,000 chats, scrolled by a wheel and by jumps: whether each frame shows rows wherever there are some. */
export const sidebarScroll: Row = {
  name: 'sidebar_scroll',
  title: 'Scrolling the list of chats',
  timeoutSeconds: 300,
  async run(stage) {
    const chats = stage.pick(5_000, 5_000, 200)
    const turns = stage.pick(600, 200, 30)
    const jumps = stage.pick(60, 30, 5)
    const server = await stage.kamba()
    const session = await becomeGuest(server.url)
    const history = { chats, messagesPerChat: 2, charactersPerReply: 80 }
    await writeHistory(server.eventlogFile, session.storeId, history)
    const browser = await stage.browser(session)
    const page = await browser.open(server.url)
    await page.locator(`[data-chat-count="${chats}"]`).waitFor({ timeout: FIRST_SYNC_MS })
    const list = page.getByRole('navigation', { name: 'Chats' })
    await list.hover()

    const rows = await list.getByRole('link').count()
    await page.evaluate(WATCH)
    for (let turn = 0; turn < turns; turn++) {
      await page.mouse.wheel(0, turn < turns / 2 ? TURN_PX : -TURN_PX)
      await sleep(TURN_MS)
    }
    await page.evaluate(`${JUMP}(${jumps})`)
    const seen = (await page.evaluate('window.stopWatching()')) as Seen
    await browser.close()
    await server.stop()
    return {
      conditions: `${chats.toLocaleString('en')} chats, ${rows} of them on the page; ${turns} turns of a wheel, ${jumps} jumps; ${seen.frames} frames`,
      measures: [
        { name: 'blank frames', unit: 'frames', kamba: seen.blank, goal: { atMost: 0 } },
        { name: 'scrolled before rows were drawn', unit: 'events', kamba: seen.behind },
        { name: 'p95 between two frames', unit: 'ms', kamba: rounded(percentile(seen.gaps, 0.95)) },
        { name: 'longest between two frames', unit: 'ms', kamba: rounded(Math.max(...seen.gaps)) },
      ],
      details: { events: seen.events, frames: seen.frames },
    }
  },
}
