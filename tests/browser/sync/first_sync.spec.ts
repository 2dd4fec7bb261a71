import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { FirstSyncSite } from '#tests/rounds/first_sync_site'

const CHATS = 60

/** More of it: `npm run rounds -- first_sync`. */
test.group('A device without data', (group) => {
  let site: FirstSyncSite
  group.setup(async () => {
    site = await FirstSyncSite.start({ chats: CHATS, messagesPerChat: 10, charactersPerReply: 400 })
    return () => site.stop()
  })

  test('shows its progress, and keeps and sends what is written meanwhile', async ({ assert }) => {
    site.line.answerBytesPerSecond = 250_000
    const { chat } = await site.newDevice()
    const bar = chat.page.getByRole('progressbar', { name: 'Getting your chats' })
    await chat.say('written before the chats were here')
    await chat.field.fill('and a draft')
    await bar.and(chat.page.locator('[aria-valuetext]')).waitFor()
    assert.match((await bar.getAttribute('aria-valuetext'))!, /^[\d,]+ of [\d,]+$/)
    const field = await chat.field.boundingBox()

    const again = new ChatPage(chat.page)
    await chat.page.reload({ waitUntil: 'commit' })
    await again.field.waitFor()
    assert.equal(await again.field.inputValue(), 'and a draft')
    site.line.answerBytesPerSecond = Infinity
    await again.ready()
    await again.isSent('written before the chats were here', 30_000)
    assert.deepEqual(await again.field.boundingBox(), field)
    assert.deepEqual(await site.timesInLog(['written before the chats were here']), [1])
  }).timeout(60_000)

  test('that opens an old chat adds what was written early at its end', async ({ assert }) => {
    site.line.answerBytesPerSecond = 250_000
    const { chat } = await site.newDevice('/chat/chat-3')
    await chat.say('an early question')
    await chat.messages.filter({ hasText: 'an early question' }).waitFor()
    site.line.answerBytesPerSecond = Infinity
    await chat.ready()
    await chat.isSent('an early question', 30_000)
    const ids = await chat.ids()
    assert.deepEqual(ids.slice(0, 2), ['chat-3-m-0', 'chat-3-r-1'])
    assert.lengthOf(ids, 12)
  }).timeout(60_000)
})
