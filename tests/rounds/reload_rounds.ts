import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { ProductionServer } from '#tests/production_server'
import { randomFrom } from '#tests/rounds/kill_round'
import { percentile } from '#tests/rounds/percentile'
import { verifyEventlog } from '#tests/rounds/verify_eventlog'

/**
 * `npm run rounds -- reload --rounds=40 --rate=10 --seed=1`: reloads in mid-stream. As LiveStore is published, about every fourth
 * leaves a client that never boots again. Without --rate: 10 and 25 words a second. Exit 1 when anything is amiss.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    rate: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const READY_WITHIN_MS = 8_000
const MOVES_WITHIN_MS = 5_000

const random = randomFrom(Number(values.seed))
const wordsOn = async (chat: ChatPage) => (await chat.replyText()).split(' ').length

/** Whether the page is back and the reply goes on; how long the page took. */
async function reload(chat: ChatPage) {
  await sleep(400 + random() * 900)
  const started = performance.now()
  try {
    await chat.page.reload()
    await chat.ready(READY_WITHIN_MS)
    const ready = Math.round(performance.now() - started)
    await chat.shows((await wordsOn(chat)) + 3, 0, MOVES_WITHIN_MS)
    return ready
  } catch {
    return null // the page is broken: that is what is counted
  }
}

async function trial(rounds: number, rate: number) {
  const server = await ProductionServer.start()
  const browser = await TestBrowser.launch()
  try {
    const chat = await ChatPage.open(browser, server.url)
    await chat.say(`!script tokens=100000 rate=${rate}`)
    await chat.shows(1)
    const ready: number[] = []
    for (let round = 0; round < rounds; round++) {
      const ms = await reload(chat)
      if (ms !== null) ready.push(ms)
    }
    await chat.page.getByRole('button', { name: 'Stop' }).first().click()
    await chat.replyIs('stopped')
    const text = await chat.replyText()
    const isWhole = text === scriptText(text.split(' ').length)
    const log = verifyEventlog(server)
    const broken = rounds - ready.length
    console.log(
      `reloads at ${rate} words/s, seed ${values.seed}: ${rounds} rounds, broken ${broken}, text whole: ${isWhole ? 'yes' : 'no'}, log ${log}, ` +
        `ready p50 ${percentile(ready, 0.5)} p95 ${percentile(ready, 0.95)} ms`
    )
    return broken + (isWhole && log === 'clean' ? 0 : 1)
  } finally {
    await browser.close()
    await server.stop()
  }
}

let amiss = 0
for (const rate of values.rate === undefined ? [10, 25] : [Number(values.rate)])
  amiss += await trial(Number(values.rounds), rate)
process.exit(amiss > 0 ? 1 : 0)
