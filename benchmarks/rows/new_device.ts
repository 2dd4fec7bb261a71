import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import { median, rounded } from '#benchmarks/statistics'

const MESSAGES_PER_CHAT = 50

/** In the page, from its beginning: two moments in ms since the navigation began, each at a frame. */
const WATCH = `window.watched = new Promise((resolve) => {
  let typable = null
  const look = () => {
    const field = document.querySelector('textarea[aria-label="Message"], [role=textbox][aria-label="Message"]')
    if (typable === null && field && !field.disabled) typable = performance.now()
    const listed = Number(document.querySelector('[data-chat-count]')?.dataset.chatCount ?? 0)
    const isReady = document.querySelector('main')?.getAttribute('aria-busy') === 'false'
    if (typable !== null && isReady && listed >= CHATS) resolve([typable, performance.now()])
    else requestAnimationFrame(look)
  }
  look()
})`

/** A browser without anything opens the page of a person with a long history. */
export const newDevice: Row = {
  name: 'new_device',
  title: 'A new device with a long history',
  timeoutSeconds: 300,
  async run(stage) {
    const chats = stage.pick(200, 100, 4)
    const times = stage.pick(3, 1, 1)
    const server = await stage.kamba()
    const session = await becomeGuest(server.url)
    const history = { chats, messagesPerChat: MESSAGES_PER_CHAT, charactersPerReply: 1_000 }
    await writeHistory(server.eventlogFile, session.storeId, history)
    const samples: [number, number][] = []
    for (let time = 0; time < times; time++) {
      const browser = await stage.browser(session)
      await browser.context.addInitScript(WATCH.replace('CHATS', `${chats}`))
      const page = await browser.open(server.url)
      samples.push((await page.evaluate('window.watched')) as [number, number])
      await browser.close()
    }
    const at = (index: 0 | 1) => rounded(median(samples.map((sample) => sample[index])))
    return {
      conditions: `${(chats * MESSAGES_PER_CHAT).toLocaleString('en')} messages in ${chats} folded chats, replies of 1,000 characters; median of ${times}`,
      measures: [
        {
          name: 'the message field can be used',
          unit: 'ms',
          kamba: at(0),
          goal: { atMost: 2_500 },
        },
        { name: 'all chats are listed', unit: 'ms', kamba: at(1) },
      ],
      details: { samples },
    }
  },
}
