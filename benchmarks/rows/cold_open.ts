import type { Page } from 'playwright-core'
import { startDexiePage } from '#benchmarks/baselines/dexie_page'
import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Measure, Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import type { Stage } from '#benchmarks/stage/stage'
import { median, rounded } from '#benchmarks/statistics'
import { ChatPage } from '#tests/browser/chat_page'
import type { TestBrowser } from '#tests/browser/chromium'

const FIRST_SYNC_MS = 150_000
/**
 * In the page, from its beginning, in ms since the navigation began: the first frame with a chat in the list, which may be the list as it
 * was, and the first frame with the database open, from when on everything that is there can be read.
 */
const SEE = `window.firstFrame = (selector) => new Promise((resolve) => {
  const look = () => {
    if (document.querySelector(selector)) resolve(performance.now())
    else requestAnimationFrame(look)
  }
  look()
})
window.listed = window.firstFrame('nav[aria-label="Chats"] a')
window.opened = window.firstFrame('main[aria-busy=false]')`

type Start = { listed: number; opened: number }
/** `cold`: a new browser process. `warm`: the page once more. `kept`: a new process, and pages and files come from the service worker. */
type Starts = { cold: Start[]; warm: Start[] }
type Opening = { chats: number; ours: Starts & { kept: Start[] }; theirs: Starts }

const at = (starts: readonly Start[], what: keyof Start) =>
  rounded(median(starts.map((start) => start[what])))
const startOf = async (page: Page): Promise<Start> => ({
  listed: Number(await page.evaluate('window.listed')),
  opened: Number(await page.evaluate('window.opened')),
})

/** A browser has everything synced before: time from the navigation to the frame with the list of chats, and to the one with all of them open. */
export const coldOpen: Row = {
  name: 'cold_open',
  title: 'Opening after a restart of the browser',
  timeoutSeconds: 900,
  async run(stage) {
    const sizes =
      stage.size === 'full'
        ? [100, 1_000, 10_000]
        : stage.size === 'short'
          ? [100, 1_000]
          : [20, 100]
    const times = stage.pick(5, 3, 1)
    const openings: Opening[] = []
    for (const chats of sizes) {
      const theirs = await openDexie(stage, chats, times)
      const ours = await openKamba(stage, chats, times)
      openings.push({ chats, ours, theirs })
    }
    const [least, most] = [openings[0]!, openings.at(-1)!]
    return {
      conditions: `two messages a chat; median of ${times} starts of each kind`,
      measures: [
        ...openings.flatMap(({ chats, ours, theirs }) => {
          const name = `${chats.toLocaleString('en')} chats`
          const rows = (what: string, starts: Start[], dexie: Start[], goal?: Measure['goal']) => {
            const baseline = { name: 'Dexie', value: at(dexie, 'listed') }
            const measure = (until: keyof Start, words: string) => ({
              name: `${name}${what}, until ${words}`,
              unit: 'ms',
              kamba: at(starts, until),
              baseline,
              ...(goal && { goal }),
            })
            return [measure('listed', 'they are listed'), measure('opened', 'all can be read')]
          }
          const goal = { ratioAtMost: 2 }
          return [
            ...rows('', ours.cold, theirs.cold, goal),
            ...rows(', from the service worker', ours.kept, theirs.cold, goal),
            ...rows(', the page once more', ours.warm, theirs.warm),
          ]
        }),
        {
          name: `${most.chats.toLocaleString('en')} chats by ${least.chats}`,
          unit: 'x',
          kamba: rounded(at(most.ours.cold, 'opened') / at(least.ours.cold, 'opened'), 2),
          goal: { atMost: 1.3 },
        },
      ],
      details: openings,
    }
  },
}

async function openKamba(stage: Stage, chats: number, times: number) {
  const server = await stage.kamba()
  const session = await becomeGuest(server.url)
  const history = { chats, messagesPerChat: 2, charactersPerReply: 240 }
  await writeHistory(server.eventlogFile, session.storeId, history)
  const first = await stage.browser(session)
  const page = await first.open(server.url)
  await page.locator('main[aria-busy=false]').waitFor({ timeout: FIRST_SYNC_MS })
  // Not all of them are on the page, but the list knows how many there are.
  await page.locator(`[data-chat-count="${chats}"]`).waitFor({ timeout: FIRST_SYNC_MS })
  // The list is kept for the next start a moment later.
  await new ChatPage(page).isListKept()
  const { last, starts } = await reopen(stage, first, times, server.url, startOf)
  const kept = await reopenKept(stage, last, times, server.url)
  await server.stop()
  return { ...starts, kept }
}

/** As most people have it: the service worker has kept pages and files at an earlier visit. */
async function reopenKept(stage: Stage, before: TestBrowser, times: number, url: string) {
  let browser = stage.keepBrowser(await before.reopen({ serviceWorkers: 'allow' }))
  await (await ChatPage.open(browser, url)).isKeptOffline()
  const starts: Start[] = []
  for (let time = 0; time < times; time++) {
    browser = stage.keepBrowser(await browser.reopen({ serviceWorkers: 'allow' }))
    await browser.context.addInitScript(SEE)
    starts.push(await startOf(await browser.open(url)))
  }
  await browser.close()
  return starts
}

async function openDexie(stage: Stage, chats: number, times: number) {
  const server = await startDexiePage()
  const url = `${server.url}/?chats=${chats}`
  const first = await stage.browser()
  const page = await first.open(url)
  await page.waitForFunction('document.title === "filled"', null, { timeout: FIRST_SYNC_MS })
  const { last, starts } = await reopen(stage, first, times, url, async (again) => {
    await again.waitForFunction('Number(document.title) > 0')
    const listed = Number(await again.title())
    return { listed, opened: listed }
  })
  await last.close()
  await server.stop()
  return starts
}

async function reopen(
  stage: Stage,
  first: TestBrowser,
  times: number,
  url: string,
  look: (page: Page) => Promise<Start>
) {
  const starts: Starts = { cold: [], warm: [] }
  let last = first
  for (let time = 0; time < times; time++) {
    last = stage.keepBrowser(await last.reopen())
    await last.context.addInitScript(SEE)
    const page = await last.open(url)
    starts.cold.push(await look(page))
    await page.reload()
    starts.warm.push(await look(page))
  }
  return { last, starts }
}
