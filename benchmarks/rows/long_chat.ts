import type { Page } from 'playwright-core'
import { newChat, openChat, say, typeLetters } from '#benchmarks/clients/reading_page'
import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import type { Stage } from '#benchmarks/stage/stage'
import { median, rounded, summary } from '#benchmarks/statistics'

const LETTER_EVERY_MS = 80
const RATE = 60
const FIRST_SYNC_MS = 120_000
/** How much is noted: until the letter is laid out, without the wait for the next frame, which is the screen's. */
const CONDITIONS = 'each letter from the key until it is laid out'

/** The last of a long chat on the screen, and what each letter costs in it; beside a chat of ten messages. */
export const longChat: Row = {
  name: 'long_chat',
  title: 'A long chat',
  isInShort: true,
  timeoutSeconds: 300,
  async run(stage) {
    const messages = stage.pick(5_000, 5_000, 200)
    const letters = stage.pick(300, 120, 20)
    const short = await measured(stage, 10, letters)
    const long = await measured(stage, messages, letters)
    const name = 'a chat of 10'
    const measure = (
      what: string,
      of: (found: typeof long) => number,
      goal?: { atMost: number }
    ) => ({
      name: what,
      unit: 'ms',
      kamba: of(long),
      baseline: { name, value: of(short) },
      ...(goal && { goal }),
    })
    return {
      conditions: `${messages.toLocaleString('en')} messages, replies of 1,000 characters; median of ${long.openings.length} openings; ${letters} letters, ${CONDITIONS}; a reply of ${RATE} tokens a second meanwhile`,
      measures: [
        measure('opening it for the first time', ({ openings }) => rounded(openings[0]!), {
          atMost: 300,
        }),
        measure('opening it', ({ openings }) => rounded(median(openings)), { atMost: 300 }),
        measure('a letter, p95', ({ quiet }) => quiet.p95, { atMost: 16 }),
        measure('a letter while a reply streams, p50', ({ streaming }) => streaming.p50),
        measure('a letter while a reply streams, p95', ({ streaming }) => streaming.p95, {
          atMost: 16,
        }),
        measure('a letter while a reply streams, p99', ({ streaming }) => streaming.p99),
      ],
      details: { long, short },
    }
  },
}

async function measured(stage: Stage, messages: number, letters: number) {
  const server = await stage.kamba()
  const session = await becomeGuest(server.url)
  const history = { chats: 1, messagesPerChat: messages, charactersPerReply: 1_000 }
  await writeHistory(server.eventlogFile, session.storeId, history)
  const browser = await stage.browser(session)
  const page = await browser.open(server.url)
  await page.getByRole('link', { name: 'Chat 0', exact: true }).waitFor({ timeout: FIRST_SYNC_MS })
  const openings = await openTimes(page, messages, stage.pick(5, 3, 1))
  const quiet = summary(await typeLetters(page, letters, LETTER_EVERY_MS))
  const tokens = Math.ceil(((letters * LETTER_EVERY_MS) / 1000) * RATE * 2) + 300
  await say(page, `!script tokens=${tokens} rate=${RATE}`)
  await page.locator('[data-state=streaming] [data-part=text]').waitFor()
  const streaming = summary(await typeLetters(page, letters, LETTER_EVERY_MS))
  if ((await page.locator('[data-state=streaming]').count()) === 0)
    throw new Error('the reply had ended before the last letter')
  await browser.close()
  await server.stop()
  return { openings, quiet, streaming }
}

async function openTimes(page: Page, messages: number, times: number) {
  const openings: number[] = []
  for (let time = 0; time < times; time++) {
    await newChat(page)
    openings.push(await openChat(page, 'Chat 0', `chat-0-r-${messages - 1}`))
  }
  return openings
}
