import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import type { RoundResult } from '#tests/chaos/chaos_round'
import type { ChaosSite } from '#tests/chaos/chaos_site'
import type { Finding } from '#tests/chaos/checker'
import { loggedMessages } from '#tests/eventlog_file'

const KILLS = 3
const SETTLE_WITHIN_MS = 60_000

/**
 * One real Chromium: somebody writes, all its processes are killed at a moment of chance, it comes back with the same profile.
 *
 * What the page has marked as sent must be in the log, and nothing may be there twice. What is younger than that may be lost with the
 * whole browser, which keeps its own storage in memory for some seconds; it is counted and named. (A tab that crashes loses nothing.)
 */
export async function playBrowserRound(
  site: ChaosSite,
  random: () => number
): Promise<RoundResult> {
  let browser = await TestBrowser.launch()
  const shown: string[] = []
  const sent: string[] = []
  const findings: Finding[] = []
  try {
    let chat = await ChatPage.open(browser, site.url)
    for (let kill = 0; kill < KILLS; kill++) {
      for (let left = 1 + Math.floor(random() * 3); left > 0; left--)
        shown.push(await writeAndSee(chat, Math.floor(random() * 1e9)))
      await sleep(random() * 500)
      for (const text of shown) if (await isMarkedSent(chat, text)) sent.push(text)
      killAll(browser.profile)
      browser = await browser.reopen()
      chat = await ChatPage.open(browser, site.url)
    }
    const last = await writeAndSee(chat, Math.floor(random() * 1e9))
    await chat.isSent(last, SETTLE_WITHIN_MS)
    shown.push(last)
    sent.push(last)
    const healedAt = performance.now()
    await chat.syncSays(/^Synced/, SETTLE_WITHIN_MS)
    const settledMs = Math.round(performance.now() - healedAt)
    const logged = loggedMessages(site.dataFolder).filter(({ text }) => shown.includes(text))
    const isLogged = (text: string) => logged.some((message) => message.text === text)
    for (const text of new Set(sent.filter((each) => !isLogged(each))))
      findings.push({ kind: 'lost', what: `"${text}" was marked as sent and is not in the log` })
    const young = shown.filter((text) => !isLogged(text) && !sent.includes(text)).length
    if (young > 0)
      console.log(`  ${young} of ${shown.length} messages went with the browser, unsent`)
    const ids = logged.map(({ messageId }) => messageId)
    if (new Set(ids).size < ids.length || ids.length > shown.length)
      findings.push({ kind: 'doubled', what: `${ids.length} messages for ${shown.length} written` })
    const onScreen = await chat.ids()
    if (new Set(onScreen).size < onScreen.length)
      findings.push({ kind: 'doubled', what: 'a message is on the screen twice' })
    return { findings, events: logged.length, settledMs, offlineMs: null, loopBlockedMs: 0 }
  } finally {
    await browser.close()
  }
}

async function isMarkedSent(chat: ChatPage, text: string): Promise<boolean> {
  const marked = chat.page.locator('[data-state=sent]').and(chat.written(text))
  return (await marked.count()) > 0
}

/** A message that nobody wrote before; ends when it is on the screen. */
async function writeAndSee(chat: ChatPage, number: number): Promise<string> {
  const text = `!script tokens=5 rate=100 seed=${number}`
  await chat.say(text)
  await chat.written(text).first().waitFor()
  return text
}

/** Every process of this profile, and no other. */
function killAll(profile: string) {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)) continue
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // ended in the meantime
    }
  }
}
