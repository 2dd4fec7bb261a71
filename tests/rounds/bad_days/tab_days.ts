import { setTimeout as sleep } from 'node:timers/promises'
import { ChatPage } from '#tests/browser/chat_page'
import { hostsLeader } from '#tests/browser/chromium'
import type { BadDaySite } from '#tests/rounds/bad_days/site'
import { RoundGuest } from '#tests/rounds/round_guest'
import { randomFrom } from '#tests/rounds/kill_round'

/** Ends the renderer of a tab at once; the tab itself stays, since closing a dead one may never end. */
async function crash(chat: ChatPage) {
  const crashed = chat.page.waitForEvent('crash')
  const devtools = await chat.page.context().newCDPSession(chat.page)
  devtools.send('Page.crash').catch(() => {}) // it never answers
  await crashed
}

/**
 * The tab dies right after Enter, 0 to 60 ms later: between keystroke and log. Every other round it dies while typing, and what was
 * typed must stand in the field again.
 */
export async function outbox(site: BadDaySite, rounds: number) {
  const browser = await site.browser()
  const random = randomFrom(1)
  const sent: string[] = []
  let lostDrafts = 0
  let chat = await site.open(browser)
  await chat.say('the first')
  await chat.isSent('the first')
  const address = chat.page.url()
  for (let round = 0; round < rounds; round++) {
    const text = `round ${round}.`
    const isDraft = round % 2 === 1
    await chat.field.fill(text)
    if (!isDraft) await chat.field.press('Enter')
    await sleep(random() * 60)
    await crash(chat)
    chat = await site.open(browser, address)
    if (isDraft) {
      if ((await chat.field.inputValue()) !== text) lostDrafts++
    } else sent.push(text)
    await chat.field.fill('')
  }
  await site.logged(sent)
  const outcome = site.judge(sent, rounds, `drafts lost ${lostDrafts}`)
  return { ...outcome, lost: outcome.lost + lostDrafts }
}

/** Five tabs of one browser write at once; the one with the leader closes, reloads or crashes, again and again. */
export async function fiveTabs(site: BadDaySite, rounds: number) {
  const browser = await site.browser()
  const random = randomFrom(2)
  const first = await site.open(browser)
  await first.say('the first')
  await first.isSent('the first')
  const address = first.page.url()
  let tabs = [first]
  while (tabs.length < 5) tabs.push(await site.open(browser, address))
  const written: string[] = []
  for (let round = 0; round < rounds; round++) {
    for (const [index, tab] of tabs.entries()) {
      written.push(`round ${round} tab ${index}.`)
      await tab.ready(60_000) // after a crash the others reload themselves
      await tab.say(written.at(-1)!)
    }
    const leader = tabs.find((tab) => hostsLeader(tab.page))
    await sleep(random() * 200)
    if (!leader) continue
    if (round % 3 === 0) await crash(leader)
    if (round % 3 === 1) await leader.page.reload()
    if (round % 3 === 2) await leader.page.close()
    if (round % 3 !== 1)
      tabs = [...tabs.filter((tab) => tab !== leader), await site.open(browser, address)]
    await Promise.all(tabs.map((tab) => tab.ready(60_000)))
  }
  await site.logged(written, 90_000)
  const settled = await Promise.allSettled(tabs.map((tab) => tab.syncSays(/^Synced/, 60_000)))
  const says = await Promise.all(
    tabs.map((tab) => tab.sync.textContent({ timeout: 5_000 }).catch(() => 'nothing'))
  )
  const stuck = settled.filter(({ status }) => status === 'rejected').length
  const outcome = site.judge(
    written,
    rounds,
    `${written.length} messages; tabs: ${says.join(', ')}`
  )
  return { ...outcome, lost: outcome.lost + stuck }
}

/** What was written offline is kept when the session turns out to have ended, and sent when it is there again. */
export async function signedOut(site: BadDaySite) {
  const browser = await site.browser()
  const chat = await site.open(browser)
  await chat.say('signed in')
  await chat.isSent('signed in')
  const cookies = await browser.context.cookies()
  await site.server.end('SIGKILL')
  await chat.say('written meanwhile')
  await browser.context.clearCookies()
  await site.server.start()
  await chat.syncSays(/^Signed out/, 30_000)
  await chat.page.getByRole('button', { name: /what this means/ }).click()
  const seen = await chat.page.getByRole('dialog', { name: 'Sync' }).innerText()
  await chat.page.keyboard.press('Escape')
  await browser.context.addCookies(cookies)
  await chat.reload()
  await chat.isSent('written meanwhile', 30_000)
  return site.judge(['signed in', 'written meanwhile'], 1, seen.replaceAll('\n', ' '))
}

/** The server no longer speaks the page's version: a reload is offered, and neither message nor draft is lost by it. */
export async function upgrade(site: BadDaySite) {
  const browser = await site.browser()
  const chat = await site.open(browser)
  await chat.say('before')
  await chat.isSent('before')
  await site.server.end('SIGKILL')
  await site.server.start(site.newerServer())
  const banner = chat.page.getByRole('alert').filter({ hasText: 'has been updated' })
  await banner.waitFor({ timeout: 30_000 })
  const seen = (await banner.locator('span').textContent()) ?? ''
  await chat.say('written meanwhile')
  await chat.field.fill('half a sentence')
  await site.server.restart()
  await banner.getByRole('button', { name: 'Reload' }).click()
  await chat.isSent('written meanwhile', 30_000)
  const draft = await chat.field.inputValue()
  const outcome = site.judge(['before', 'written meanwhile'], 1, seen)
  return { ...outcome, lost: outcome.lost + (draft === 'half a sentence' ? 0 : 1) }
}

const DEVICES = 20

/** Twenty devices of one person and a browser with two tabs, all writing at once, each with one socket. */
export async function twentyDevices(site: BadDaySite) {
  const browser = await site.browser()
  const first = await site.open(browser)
  await first.say('from the browser')
  await first.isSent('from the browser')
  const second = await site.open(browser, first.page.url())
  const cookies = await browser.context.cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const devices = await Promise.all(
    Array.from({ length: DEVICES }, () => new RoundGuest(site.server.url).start(cookie))
  )
  const texts = devices.map((device, index) => {
    const text = `from device ${index}.`
    device.ask(text)
    return text
  })
  await Promise.all([first.say('meanwhile, first.'), second.say('meanwhile, second.')])
  const all = ['from the browser', 'meanwhile, first.', 'meanwhile, second.', ...texts]
  await site.logged(all, 60_000)
  await first.syncSays(/^Synced/, 60_000)
  const textsOf = ({ events }: RoundGuest) =>
    new Set(events.map(({ args }) => (args as { text?: string }).text))
  // a device is not told again what it has pushed itself
  const knows = (device: RoundGuest, index: number) =>
    new Set(all).isSubsetOf(textsOf(device).add(texts[index]))
  const started = performance.now()
  while (!devices.every(knows) && performance.now() - started < 30_000) await sleep(200)
  const knowing = devices.filter(knows).length
  for (const device of devices) device.close()
  const outcome = site.judge(all, 1, `${knowing} of ${DEVICES} devices have every message`)
  return { ...outcome, lost: outcome.lost + (DEVICES - knowing) }
}
