import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

test.group('Offline in the middle of a reply', (group) => {
  const stage = new Stage(group)

  test('the text stays, and goes on after fifteen seconds without a word missing', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.say('!script tokens=400 rate=20')
    await chat.shows(40)
    await browser.context.setOffline(true)
    await chat.syncSays(/^Offline/, 5_000)
    const before = await chat.replyText()
    await sleep(15_000)
    assert.isTrue((await chat.replyText()).startsWith(before))
    await browser.context.setOffline(false)
    await chat.syncSays(/^Synced/, 5_000)
    await chat.replyIs('ended')
    assert.equal(await chat.replyText(), scriptText(400))
    assert.equal(await chat.replies.count(), 1)
    stage.verifyEventlog()
  })

  test('two messages written meanwhile arrive once and in order', async ({ assert }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.say('!script tokens=200 rate=20')
    await chat.shows(20)
    await browser.context.setOffline(true)
    await chat.syncSays(/^Offline/, 5_000)
    await chat.say('first from the train')
    await chat.say('second from the train')
    await chat.syncSays(/^Waiting \(2\)/)
    await browser.context.setOffline(false)
    await chat.isSent('first from the train')
    await chat.isSent('second from the train')

    const other = await ChatPage.open(await stage.deviceLike(browser), chat.page.url())
    await other.replyIs('ended')
    await other.messages.filter({ hasText: 'second from the train' }).first().waitFor()
    const said = await other.messages.filter({ hasText: 'from the train' }).allInnerTexts()
    assert.deepEqual(
      said.map((text) => /(first|second) from the train/.exec(text)?.[0]),
      ['first from the train', 'second from the train']
    )
    assert.equal(await other.replyText(), scriptText(200))
    stage.verifyEventlog()
  })
})
