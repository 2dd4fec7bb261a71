import { availableParallelism, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { ChatPage } from '#tests/browser/chat_page'
import { foldEverything, type HistoryOptions } from '#tests/fixtures/big_history'
import { FirstSyncSite } from '#tests/rounds/first_sync_site'
import { randomFrom } from '#tests/rounds/kill_round'
import { buildNextPageVersion, forgetFiles } from '#tests/rounds/next_page_version'
import { verifyEventlog } from '#tests/rounds/verify_eventlog'

/**
 * `npm run rounds -- first_sync --rounds=3 --only=reload --seed=1` (`--only=measure --messages=10000 --plain` for times, not folded): a device without data meets a long history. It is reloaded, its tab
 * is closed, its line or its server is cut, the log grows or is folded, or a new version of the page comes; a person writes meanwhile. Exit 1 when
 * something that was written does not stand in the log once, or a chat is missing.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    messages: { type: 'string', default: '10000' },
    plain: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const random = randomFrom(Number(values.seed))
const EACH = 20
/** So slow that there is a middle. */
const SLOW_BYTES_PER_SECOND = 600_000
const MIDDLE: HistoryOptions = { chats: 100, messagesPerChat: EACH, charactersPerReply: 600 }

/** Until some of the history is there, and not all. */
const middle = ({ page }: ChatPage) =>
  page.locator('[role=progressbar][aria-valuenow]:not([aria-valuenow="0"])').waitFor()

type Trouble = (
  site: FirstSyncSite,
  device: Awaited<ReturnType<FirstSyncSite['newDevice']>>
) => Promise<ChatPage>

/** Each returns the tab that goes on; what is typed in the field of the old one must stand in it. */
const TROUBLES: Record<string, Trouble> = {
  none: async (_, { chat }) => chat,
  reload: async (_, { chat }) => {
    await sleep(random() * 1_500)
    await chat.page.reload({ waitUntil: 'commit' })
    return chat
  },
  close: async (site, { browser, chat }) => {
    await sleep(random() * 1_500)
    const next = site.openTab(browser)
    await chat.page.close()
    return next
  },
  cut: async (site, { chat }) => {
    site.line.setAway(true)
    await sleep(500 + random() * 6_000)
    site.line.setAway(false)
    return chat
  },
  server: async (site, { chat }) => {
    await site.server.restart('SIGKILL')
    return chat
  },
  grow: async (site, { chat }) => {
    const args = { chatId: 'grown', title: 'Grown meanwhile', at: Date.now() }
    await site.withLog((log) => log.append(site.storeId, [{ name: 'v1.ChatCreated', args }]))
    return chat
  },
  fold: async (site, { chat }) => {
    await site.withLog((log) => foldEverything(log, site.storeId))
    return chat
  },
  schema: async (site, { browser, chat }) => {
    site.server.useBuild(buildNextPageVersion())
    await site.server.restart('SIGTERM')
    await forgetFiles(browser.context)
    await chat.page.reload({ waitUntil: 'commit' })
    return chat
  },
}

async function round(name: string, trouble: Trouble) {
  const site = await FirstSyncSite.start({ ...MIDDLE, folded: false })
  try {
    site.line.answerBytesPerSecond = SLOW_BYTES_PER_SECOND
    const device = await site.newDevice()
    const [sent, typed] = [`sent early ${random()}`, 'typed early']
    await device.chat.say(sent)
    await device.chat.field.fill(typed)
    await middle(device.chat)
    await sleep(500) // a draft is saved when a person pauses
    const chat = await trouble(site, device)
    await chat.ready(60_000)
    const stillTyped = await chat.field.inputValue()
    // Not all of them are on the page, but the list knows how many there are.
    const list = chat.page.locator('nav[aria-label=Chats] [data-chat-count]')
    const expected = MIDDLE.chats + (name === 'grow' ? 2 : 1)
    await list
      .and(chat.page.locator(`[data-chat-count="${expected}"]`))
      .waitFor({ timeout: 60_000 })
    await chat.syncSays(/^Synced/, 60_000)
    const [times] = await site.timesInLog([sent])
    const listed = Number(await list.getAttribute('data-chat-count'))
    const faults = [
      times !== 1 && `the message stands ${times} times in the log`,
      listed !== expected && `${listed} chats of ${expected}`,
      name !== 'close' && stillTyped !== typed && `"${stillTyped}" is in the field`,
      verifyEventlog(site.server) === 'damaged' && 'the log is damaged',
    ].filter((fault) => fault !== false)
    console.log(`  ${name}: ${faults.join(', ') || 'all there, once'}`)
    return faults.length
  } catch (error) {
    console.log(`  ${name}: ${String(error).split('\n')[0]}`)
    return 1
  } finally {
    await site.stop()
  }
}

/** How long a new device and a new version of the page take, without anything amiss. */
async function measure(messages: number) {
  const site = await FirstSyncSite.start({
    chats: messages / EACH,
    messagesPerChat: EACH,
    charactersPerReply: 1_600,
    folded: !values.plain,
  })
  try {
    const events = await site.withLog((log) => log.count(site.storeId, 0, Number.MAX_SAFE_INTEGER))
    const started = performance.now()
    const device = await site.newDevice()
    const field = performance.now()
    await device.chat.ready(60_000)
    const ready = performance.now()
    site.server.useBuild(buildNextPageVersion())
    await site.server.restart('SIGTERM')
    await forgetFiles(device.browser.context)
    const reloaded = performance.now()
    await device.chat.page.reload({ waitUntil: 'commit' })
    await device.chat.ready(60_000)
    const rebuilt = performance.now()
    console.log(
      `${messages} messages in ${events} events: field after ${Math.round(field - started)} ms (with the start of the browser), ` +
        `chats ${Math.round(ready - field)} ms later; new version of the page ready after ${Math.round(rebuilt - reloaded)} ms; ` +
        `load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors`
    )
  } finally {
    await site.stop()
  }
}

console.log(`first sync, seed ${values.seed}`)
let amiss = 0
for (const [name, trouble] of Object.entries(TROUBLES)) {
  if (values.only !== undefined && values.only !== name) continue
  for (let count = 0; count < Number(values.rounds); count++) amiss += await round(name, trouble)
}
if (values.only === undefined || values.only === 'measure') await measure(Number(values.messages))
process.exit(amiss > 0 ? 1 : 0)
