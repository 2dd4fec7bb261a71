import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

test.group('Writing a message', (group) => {
  const stage = new Stage(group)
  const open = async () => ChatPage.open(await stage.browser(), stage.server.url)

  test('begins a chat, moves to its address and is answered', async ({ assert }) => {
    const chat = await open()
    await chat.say('!script tokens=20 rate=100')
    await chat.replyIs('ended')
    assert.match(chat.page.url(), /\/chat\/[\w-]+$/)
    assert.equal(await chat.page.title(), '!script tokens=20 rate=100 — kamba')
    assert.equal(await chat.replyText(), scriptText(20))
  })

  test('keeps the focus on the field, which is the same one before and after', async ({
    assert,
  }) => {
    const chat = await open()
    await chat.field.evaluate((field) => field.setAttribute('data-marked', ''))
    await chat.say('!script tokens=3 rate=100')
    await chat.replyIs('ended')
    const focused = await chat.page.evaluate(() =>
      document.activeElement?.hasAttribute('data-marked')
    )
    assert.isTrue(focused)
  })

  test('works while a reply streams, and hangs below it', async ({ assert }) => {
    const chat = await open()
    await chat.say('!script tokens=60 rate=30')
    await chat.shows(5)
    await chat.say('!script tokens=4 rate=100')
    await chat.say('!script tokens=5 rate=100')
    await chat.replyIs('ended', 2)
    assert.equal(await chat.replyText(2), scriptText(5))
    assert.lengthOf(await chat.ids(), 6)
    assert.equal(await chat.page.getByRole('group', { name: 'Branches' }).count(), 0)
  })

  test('refuses one that is too long and loses nothing of it', async ({ assert }) => {
    const chat = await open()
    const text = 'x'.repeat(400_001)
    await chat.say(text)
    await chat.page.getByRole('alert').filter({ hasText: 'Too long by 1 characters' }).waitFor()
    assert.equal(await chat.field.inputValue(), text)
    assert.isTrue(await chat.page.getByRole('button', { name: 'Send' }).isDisabled())
  })

  test('survives a reload as a draft, one for each chat', async ({ assert }) => {
    const chat = await open()
    await chat.say('!script tokens=3 rate=100')
    await chat.replyIs('ended')
    await chat.field.fill('not yet sent')
    await chat.reload()
    assert.equal(await chat.field.inputValue(), 'not yet sent')
    await chat.page.getByRole('button', { name: 'New chat' }).click()
    await chat.page.getByRole('heading', { name: 'What is on your mind?' }).waitFor()
    assert.equal(await chat.field.inputValue(), '')
    await chat.page.goBack()
    await chat.replies.first().waitFor()
    assert.equal(await chat.field.inputValue(), 'not yet sent')
  })
})
