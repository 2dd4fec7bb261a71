import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

const WORDS = 200
const RELOADS = 7
const FOLLOWER_RELOADS = 55

test.group('Many reloads in mid-stream', (group) => {
  const stage = new Stage(group)

  /** Faults 3 and 15: as published 7 of 25 such reloads leave a client that never boots again. */
  test('never leave a broken client', async ({ assert }) => {
    const chat = await ChatPage.open(await stage.browser(), stage.server.url)
    await chat.say(`!script tokens=${WORDS} rate=15`)
    await chat.shows(1)
    for (let round = 0; round < RELOADS; round++) {
      await new Promise((resolve) => setTimeout(resolve, 200 + (round % 5) * 130))
      await chat.page.reload()
      await chat.ready(8_000)
    }
    await chat.replyIs('ended')
    assert.equal(await chat.replyText(), scriptText(WORDS))
  }).timeout(120_000)

  /** Fault 21: as published the 49th reload of a second tab blocks for good. */
  test(`of the second tab (${FOLLOWER_RELOADS}) leave both tabs working`, async () => {
    const browser = await stage.browser()
    const first = await ChatPage.open(browser, stage.server.url)
    await first.say('hello')
    await first.replyIs('ended')
    const second = await ChatPage.open(browser, first.page.url())
    for (let round = 0; round < FOLLOWER_RELOADS; round++) {
      await second.page.reload({ waitUntil: 'commit' })
      await second.ready(8_000)
    }
    await first.say('the first tab still sends')
    await first.isSent('the first tab still sends')
    await second.written('the first tab still sends').first().waitFor()
  }).timeout(180_000)
})
