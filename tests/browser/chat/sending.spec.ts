import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { loggedMessages } from '#tests/eventlog_file'

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
    await chat.page.getByRole('alert').filter({ hasText: 'Too long by 1 character' }).waitFor()
    assert.equal(await chat.field.inputValue(), text)
    assert.isTrue(await chat.page.getByRole('button', { name: 'Send' }).isDisabled())
  })

  test('keeps odd and long text to the letter, and Enter of a composition to itself', async ({
    assert,
  }) => {
    const chat = await open()
    await chat.say('!script tokens=4000 rate=20')
    await chat.shows(3)
    await chat.page.getByRole('log', { name: 'Conversation' }).focus()
    await chat.page.keyboard.press('Escape')
    await chat.replyIs('stopped')

    const odd = `!script rate=900\nrepro (\`\n'; DROP TABLE chats; --\n👩‍👩‍👧‍👦 e\u0301\nשלום (world) 12\u200f3`
    await chat.field.fill(odd)
    await chat.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    await chat.field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 })
    assert.equal(await chat.field.inputValue(), odd)
    await chat.field.press('Control+Enter')
    await chat.replyIs('ended', 1)
    const shown = (index: number) =>
      chat.messages.nth(index).locator('[data-part=text]').textContent()
    assert.equal(await shown(2), odd)

    const long = 'a line of words\n'.repeat(12_500)
    await chat.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await chat.page.evaluate((text) => navigator.clipboard.writeText(text), long)
    await chat.field.focus()
    const started = performance.now()
    await chat.page.keyboard.press('Control+V')
    await chat.page.keyboard.type('!')
    assert.equal((await chat.field.inputValue()).length, long.length + 1)
    assert.isBelow(performance.now() - started, 10_000)
    await chat.field.press('Enter')
    await chat.isSent('a line of words')
    assert.isTrue((await shown(4)) === `${long}!`)
    const stored = loggedMessages(stage.server.folder).map(({ text }) => text)
    assert.includeMembers(stored, [odd, `${long}!`])
  })

  test('follows to another device as a draft, and is never written over', async ({ assert }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.say('!script tokens=2 rate=500')
    await chat.replyIs('ended')
    await chat.field.fill('half a thought')
    await chat.field.blur()
    const other = await ChatPage.open(await stage.deviceLike(browser), chat.page.url())
    const holds = ({ page }: ChatPage, text: string) =>
      page.waitForFunction(
        (value) => document.querySelector<HTMLTextAreaElement>('#message')?.value === value,
        text
      )
    await holds(other, 'half a thought')

    await chat.field.fill('my own words')
    await other.field.fill('other words')
    await other.field.blur()
    await chat.page.getByRole('button', { name: 'Use it' }).click()
    assert.equal(await chat.field.inputValue(), 'other words')

    await other.page.getByRole('button', { name: 'New chat' }).click()
    const link = other.page.getByRole('link', { name: '!script tokens=2 rate=500' })
    await link.filter({ hasText: 'Draft' }).waitFor()
    await chat.field.press('Enter')
    await link.filter({ hasNotText: 'Draft' }).waitFor()
    await link.click()
    await holds(other, '')
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
