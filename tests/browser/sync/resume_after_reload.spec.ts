import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

const WORDS = 120
const SCRIPT = `!script tokens=${WORDS} rate=15`

test.group('A reply while it streams', (group) => {
  const stage = new Stage(group)

  test('goes on after two reloads at a quarter', async ({ assert }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.say(SCRIPT)
    await chat.shows(WORDS / 4)
    await chat.reload()
    await chat.reload()
    await chat.replyIs('ended')
    assert.equal(await chat.replyText(), scriptText(WORDS))
    assert.equal(await chat.replies.count(), 1)
    stage.verifyEventlog()
  })

  test('is whole when the tab was closed and comes back after its end', async ({ assert }) => {
    const browser = await stage.browser()
    const first = await ChatPage.open(browser, stage.server.url)
    await first.say(SCRIPT)
    await first.shows(10)
    const address = first.page.url()
    await first.page.close()
    await new Promise((resolve) => setTimeout(resolve, (WORDS / 15) * 1000))
    const second = await ChatPage.open(browser, address)
    await second.replyIs('ended')
    assert.equal(await second.replyText(), scriptText(WORDS))
  })

  test('is joined in the middle by a second device', async ({ assert }) => {
    const browser = await stage.browser()
    const first = await ChatPage.open(browser, stage.server.url)
    await first.say(SCRIPT)
    await first.shows(WORDS / 4)
    const other = await ChatPage.open(await stage.deviceLike(browser), first.page.url())
    await Promise.all([first.replyIs('ended'), other.replyIs('ended')])
    assert.equal(await other.replyText(), scriptText(WORDS))
    assert.deepEqual(await other.ids(), await first.ids())
  })
})
