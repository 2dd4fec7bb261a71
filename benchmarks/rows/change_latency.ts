import type { Page } from 'playwright-core'
import { ask, connectGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { summary } from '#benchmarks/statistics'

/** In the page: the moment of the Enter that makes the change. */
const NOTE_ENTER = `addEventListener('keydown', (event) => {
  if (event.key === 'Enter') window.enteredAt = performance.timeOrigin + performance.now()
}, true)`
/** In the other page: the first frame in which the title stands in the list. */
const SEE_TITLE = `new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('the title TITLE never came')), 15000)
  const look = () => {
    if (document.querySelector('nav[aria-label="Chats"]').textContent.includes('TITLE'))
      resolve(performance.timeOrigin + performance.now())
    else requestAnimationFrame(look)
  }
  look()
})`

/** From Enter in one browser to the frame that shows the change in another: two profiles of one person, one machine, one clock. */
export const changeLatency: Row = {
  name: 'change_latency',
  title: 'A change on the screen of another browser',
  timeoutSeconds: 180,
  async run(stage) {
    const changes = stage.pick(100, 20, 3)
    const server = await stage.kamba()
    const guest = await connectGuest(server.url)
    await ask(guest, 'tokens=1 rate=10')
    guest.close()
    const session = { cookie: guest.cookie, url: server.url }
    const [writer, reader] = await Promise.all(
      [1, 2].map(async () => {
        const page = await (await stage.browser(session)).open(server.url)
        await page.getByRole('link', { name: 'bench' }).waitFor({ timeout: 30_000 })
        return page
      })
    )
    await writer!.evaluate(NOTE_ENTER)
    const delays: number[] = []
    let errors = 0
    for (let change = 0; change < changes; change++) {
      const title = `bench ${change}.`
      const seen = reader!.evaluate(SEE_TITLE.replaceAll('TITLE', title)) as Promise<number>
      const outcome = seen.catch(() => null)
      await rename(writer!, title)
      const [seenAt, enteredAt] = [await outcome, await writer!.evaluate('window.enteredAt')]
      if (seenAt === null) errors++
      // Of the first ones code is compiled: they are the warm-up.
      else if (change >= changes / 10) delays.push(seenAt - (enteredAt as number))
    }
    const { p50, p99, count } = summary(delays)
    const health = { kamba: { errors } }
    return {
      conditions: `${count} renamings, by hand of the keyboard, in Chromium`,
      measures: [
        { name: 'p50', unit: 'ms', kamba: p50, goal: { atMost: 30 }, health },
        { name: 'p99', unit: 'ms', kamba: p99, goal: { atMost: 100 }, health },
      ],
      details: { delays },
    }
  },
}

async function rename(page: Page, title: string) {
  await page.getByRole('button', { name: 'Chat options' }).first().click({ force: true })
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  const field = page.getByRole('textbox', { name: 'Chat title' })
  await field.fill(title)
  await field.press('Enter')
}
