import { memoryOf, newChat, openChat } from '#benchmarks/clients/reading_page'
import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'

const CHATS = 10
const FIRST_SYNC_MS = 150_000

/** What stays in a tab of all the long chats that were read in it. */
export const chatMemory: Row = {
  name: 'chat_memory',
  title: 'Memory of a tab after ten long chats',
  timeoutSeconds: 300,
  async run(stage) {
    const messages = stage.pick(1_000, 500, 50)
    const server = await stage.kamba()
    const session = await becomeGuest(server.url)
    const history = { chats: CHATS, messagesPerChat: messages, charactersPerReply: 1_000 }
    await writeHistory(server.eventlogFile, session.storeId, history)
    const browser = await stage.browser(session)
    const page = await browser.open(server.url)
    await page.locator('main[aria-busy=false]').waitFor({ timeout: FIRST_SYNC_MS })
    await page
      .getByRole('link', { name: `Chat ${CHATS - 1}`, exact: true })
      .waitFor({ timeout: FIRST_SYNC_MS })
    const read = async (chat: number) => {
      await openChat(page, `Chat ${chat}`, `chat-${chat}-r-${messages - 1}`)
      const log = page.getByRole('log', { name: 'Conversation' })
      await log.press('Home')
      await page.locator(`[data-message-id=chat-${chat}-m-0]`).waitFor()
      await log.press('End')
      await page.locator(`[data-message-id=chat-${chat}-r-${messages - 1}]`).waitFor()
    }
    await read(0)
    await newChat(page)
    const first = await memoryOf(page)
    for (let chat = 1; chat < CHATS; chat++) await read(chat)
    await newChat(page)
    const last = await memoryOf(page)
    const baseline = (value: number) => ({ name: 'after the first', value })
    return {
      conditions: `${CHATS} chats of ${messages.toLocaleString('en')} messages, each opened and read at its end, its beginning and its end; objects alive after a collection, on the page of a new chat`,
      measures: [
        {
          name: 'JavaScript objects',
          unit: 'MB',
          kamba: last.heapMb,
          baseline: baseline(first.heapMb),
          goal: { ratioAtMost: 1.25 },
        },
        {
          name: 'nodes of the page',
          unit: '',
          kamba: last.nodes,
          baseline: baseline(first.nodes),
          goal: { ratioAtMost: 1.25 },
        },
      ],
    }
  },
}
