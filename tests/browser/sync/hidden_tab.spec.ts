import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

const WORDS = 150

/** Fault 22: with LiveStore's test code left on, a hidden tab with an event of its own neither sends nor follows. */
test.group('A hidden tab while a reply streams', (group) => {
  const stage = new Stage(group)

  test('sends what was written just before and follows the reply', async ({ assert }) => {
    const browser = await stage.browser({ hiddenTabs: true })
    const hidden = await ChatPage.open(browser, stage.server.url)
    await hidden.say(`!script tokens=${WORDS} rate=15`)
    await hidden.shows(10)
    const front = await ChatPage.open(browser, hidden.page.url())
    await hidden.page.bringToFront()
    await hidden.say('written and left')
    await front.page.bringToFront()
    assert.equal(await hidden.page.evaluate(() => document.visibilityState), 'hidden')
    await front.messages.filter({ hasText: 'written and left' }).waitFor()
    await hidden.replyIs('ended')
    await hidden.isSent('written and left')
    assert.equal(await hidden.replyText(), scriptText(WORDS))
  })
})
