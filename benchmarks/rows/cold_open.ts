import type { Page } from 'playwright-core'
import { startDexiePage } from '#benchmarks/baselines/dexie_page'
import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import type { Stage } from '#benchmarks/stage/stage'
import { median, rounded } from '#benchmarks/statistics'

const FIRST_SYNC_MS = 150_000
/** In the page, from its beginning: the first frame with a chat in the list, in ms since the navigation began. */
const SEE_LIST = `window.listed = new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('nav[aria-label="Chats"] a')) resolve(performance.now())
    else requestAnimationFrame(look)
  }
  look()
})`

type Opening = {
  chats: number
  ours: number
  theirs: number
  samples: { ours: number[]; theirs: number[] }
}

/** A browser is started anew with everything synced before: time from the navigation to the frame with the list of chats. */
export const coldOpen: Row = {
  name: 'cold_open',
  title: 'Opening after a restart of the browser',
  timeoutSeconds: 420,
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
      openings.push({
        chats,
        ours: rounded(median(ours)),
        theirs: rounded(median(theirs)),
        samples: { ours, theirs },
      })
    }
    const [least, most] = [openings[0]!, openings.at(-1)!]
    return {
      conditions: `two messages a chat; median of ${times} starts`,
      measures: [
        ...openings.map(({ chats, ours, theirs }) => ({
          name: `${chats.toLocaleString('en')} chats`,
          unit: 'ms',
          kamba: ours,
          baseline: { name: 'Dexie', value: theirs },
          goal: { ratioAtMost: 2 },
        })),
        {
          name: `${most.chats.toLocaleString('en')} chats by ${least.chats}`,
          unit: 'x',
          kamba: rounded(most.ours / least.ours, 2),
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
  const samples = await reopen(stage, first, times, server.url, (again) =>
    again.evaluate('window.listed')
  )
  await server.stop()
  return samples
}

async function openDexie(stage: Stage, chats: number, times: number) {
  const server = await startDexiePage()
  const url = `${server.url}/?chats=${chats}`
  const first = await stage.browser()
  const page = await first.open(url)
  await page.waitForFunction('document.title === "filled"', null, { timeout: FIRST_SYNC_MS })
  const samples = await reopen(stage, first, times, url, async (again) => {
    await again.waitForFunction('Number(document.title) > 0')
    return Number(await again.title())
  })
  await server.stop()
  return samples
}

async function reopen(
  stage: Stage,
  first: Awaited<ReturnType<Stage['browser']>>,
  times: number,
  url: string,
  look: (page: Page) => Promise<unknown>
) {
  const samples: number[] = []
  let browser = first
  for (let time = 0; time < times; time++) {
    browser = stage.keepBrowser(await browser.reopen())
    await browser.context.addInitScript(SEE_LIST)
    samples.push(Number(await look(await browser.open(url))))
  }
  await browser.close()
  return samples
}
