import type { Page } from 'playwright-core'
import { startDexiePage } from '#benchmarks/baselines/dexie_page'
import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import type { Stage } from '#benchmarks/stage/stage'
import { median, rounded } from '#benchmarks/statistics'
import { ChatPage } from '#tests/browser/chat_page'
import type { TestBrowser } from '#tests/browser/chromium'

const FIRST_SYNC_MS = 150_000
/** In the page, from its beginning: the first frame with a chat in the list, in ms since the navigation began. */
const SEE_LIST = `window.listed = new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('nav[aria-label="Chats"] a')) resolve(performance.now())
    else requestAnimationFrame(look)
  }
  look()
})`

/** `cold`: a new browser process. `warm`: the page once more. `kept`: a new process, and pages and files come from the service worker. */
type Times = { cold: number[]; warm: number[] }
type Opening = { chats: number; ours: Times & { kept: number[] }; theirs: Times }

const at = (samples: readonly number[]) => rounded(median([...samples]))

/** A browser has everything synced before: time from the navigation to the frame with the list of chats. */
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
          const dexie = (samples: number[]) => ({ name: 'Dexie', value: at(samples) })
          const goal = { ratioAtMost: 2 }
          return [
            { name, unit: 'ms', kamba: at(ours.cold), baseline: dexie(theirs.cold), goal },
            {
              name: `${name}, from the service worker`,
              unit: 'ms',
              kamba: at(ours.kept),
              baseline: dexie(theirs.cold),
              goal,
            },
            {
              name: `${name}, the page once more`,
              unit: 'ms',
              kamba: at(ours.warm),
              baseline: dexie(theirs.warm),
            },
          ]
        }),
        {
          name: `${most.chats.toLocaleString('en')} chats by ${least.chats}`,
          unit: 'x',
          kamba: rounded(at(most.ours.cold) / at(least.ours.cold), 2),
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
  const look = (again: Page) => again.evaluate('window.listed')
  const { last, samples } = await reopen(stage, first, times, server.url, look)
  const kept = await reopenKept(stage, last, times, server.url)
  await server.stop()
  return { ...samples, kept }
}

/** As most people have it: the service worker has kept pages and files at an earlier visit. */
async function reopenKept(stage: Stage, before: TestBrowser, times: number, url: string) {
  let browser = stage.keepBrowser(await before.reopen({ serviceWorkers: 'allow' }))
  await (await ChatPage.open(browser, url)).isKeptOffline()
  const samples: number[] = []
  for (let time = 0; time < times; time++) {
    browser = stage.keepBrowser(await browser.reopen({ serviceWorkers: 'allow' }))
    await browser.context.addInitScript(SEE_LIST)
    samples.push(Number(await (await browser.open(url)).evaluate('window.listed')))
  }
  await browser.close()
  return samples
}

async function openDexie(stage: Stage, chats: number, times: number) {
  const server = await startDexiePage()
  const url = `${server.url}/?chats=${chats}`
  const first = await stage.browser()
  const page = await first.open(url)
  await page.waitForFunction('document.title === "filled"', null, { timeout: FIRST_SYNC_MS })
  const { last, samples } = await reopen(stage, first, times, url, async (again) => {
    await again.waitForFunction('Number(document.title) > 0')
    return Number(await again.title())
  })
  await last.close()
  await server.stop()
  return samples
}

async function reopen(
  stage: Stage,
  first: TestBrowser,
  times: number,
  url: string,
  look: (page: Page) => Promise<unknown>
) {
  const samples: Times = { cold: [], warm: [] }
  let last = first
  for (let time = 0; time < times; time++) {
    last = stage.keepBrowser(await last.reopen())
    await last.context.addInitScript(SEE_LIST)
    const page = await last.open(url)
    samples.cold.push(Number(await look(page)))
    await page.reload()
    samples.warm.push(Number(await look(page)))
  }
  return { last, samples }
}
