import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

test.group('Two devices of one person', (group) => {
  const stage = new Stage(group)

  test('Stop on the one ends the reply on the other, which says where it was stopped', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const first = await ChatPage.open(browser, stage.server.url)
    await first.say('!script tokens=2000 rate=30')
    await first.shows(10)
    const second = await ChatPage.open(await stage.deviceLike(browser), first.page.url())
    await second.shows(10)
    await second.page.getByRole('button', { name: 'Stop' }).click()
    await Promise.all([first.replyIs('stopped', 0, 3_000), second.replyIs('stopped', 0, 3_000)])
    const text = await first.replyText()
    assert.isTrue(scriptText(2000).startsWith(text) && text.length > 20)
    assert.equal(await second.replyText(), text)
    await first.replies.filter({ hasText: /Stopped by you on Chrom/ }).waitFor()
    stage.verifyEventlog()
  })

  test('what is said on the one stands on the other, in the same order', async ({ assert }) => {
    const browser = await stage.browser()
    const first = await ChatPage.open(browser, stage.server.url)
    await first.say('Where are my chats kept?')
    await first.replyIs('ended')
    const second = await ChatPage.open(await stage.deviceLike(browser), first.page.url())
    const chats = (chat: ChatPage) => chat.page.getByRole('navigation', { name: 'Chats' })
    await chats(second).getByRole('link', { name: 'Where are my chats kept?' }).waitFor()
    assert.equal(await chats(first).getByRole('link').count(), 1)
    assert.deepEqual(await second.ids(), await first.ids())
  })
})

test.group('Two tabs that both write while a reply streams', (group) => {
  const stage = new Stage(group)

  test('lose nothing, double nothing and show the same', async ({ assert }) => {
    const browser = await stage.browser()
    const first = await ChatPage.open(browser, stage.server.url)
    await first.say('!script tokens=300 rate=20')
    await first.shows(20)
    const second = await ChatPage.open(browser, first.page.url())
    for (let round = 1; round <= 4; round++) {
      await Promise.all([
        first.say(`!script tokens=1 seed=${round}`),
        second.say(`!script tokens=2 seed=${round}`),
      ])
      await first.page.waitForTimeout(300)
    }
    // What they wrote meanwhile is sent behind it, one by one.
    await Promise.all([first.replyIs('ended', 8), second.replyIs('ended', 8)])
    await Promise.all([first.syncSays(/^Synced/), second.syncSays(/^Synced/)])
    assert.equal(await first.replyText(), scriptText(300))
    assert.equal(await second.replyText(), scriptText(300))
    const { sent, replied } = countOf(await stage.exportedEvents(first.page))
    assert.deepEqual([sent, replied], [9, 9])
    stage.verifyEventlog()
  })
})

/** Distinct messages and ended replies of the log. */
function countOf(events: Awaited<ReturnType<Stage['exportedEvents']>>) {
  const sent = new Set(
    events.filter(({ name }) => name === 'v1.MessageSent').map(({ args }) => args.messageId)
  )
  const replied = events
    .filter(({ name }) => name === 'v1.ReplyEnded')
    .map(({ args }) => args.replyId)
  return { sent: sent.size, replied: replied.length }
}
