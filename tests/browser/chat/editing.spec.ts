import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'

test.group('A message that was sent', (group) => {
  const stage = new Stage(group)

  test('is edited beside what it was, and deleted until that is undone', async ({ assert }) => {
    const chat = await ChatPage.open(await stage.browser(), stage.server.url)
    await chat.say('!script tokens=3 rate=200 seed=1')
    await chat.replyIs('ended')
    const before = await chat.ids()

    await chat.field.press('ArrowUp')
    const edited = chat.page.getByRole('textbox', { name: 'Edited message' })
    assert.isTrue(await edited.evaluate((field) => field === document.activeElement))
    assert.deepEqual(await violations(chat.page), [])
    await edited.fill('!script tokens=5 rate=200 seed=2')
    await edited.press('Enter')
    await chat.page.getByText('2/2').waitFor()
    await chat.replyIs('ended')
    assert.equal(await chat.replyText(), 'w1 w2 w3 w4 w5')
    await chat.page.getByRole('button', { name: 'Previous branch' }).click()
    await chat.page.getByText('1/2').waitFor()
    assert.deepEqual(await chat.ids(), before)

    await chat.messages.first().getByRole('button', { name: 'Edit' }).click()
    await edited.press('Escape')
    await edited.waitFor({ state: 'detached' })

    await chat.replies.first().hover()
    await chat.replies.first().getByRole('button', { name: 'More' }).click()
    await chat.page.getByRole('menuitem', { name: 'Delete' }).click()
    await chat.replies.first().waitFor({ state: 'detached' })
    await chat.reload()
    assert.deepEqual(await chat.ids(), before.slice(0, 1))
  })

  test('comes back by Undo', async ({ assert }) => {
    const chat = await ChatPage.open(await stage.browser(), stage.server.url)
    await chat.say('!script tokens=3 rate=200')
    await chat.replyIs('ended')
    const before = await chat.ids()
    await chat.messages.first().hover()
    await chat.messages.first().getByRole('button', { name: 'More' }).click()
    await chat.page.getByRole('menuitem', { name: 'Delete' }).click()
    await chat.page.getByRole('status', { name: 'Deleted message' }).getByText('Undo').click()
    await chat.messages.first().filter({ hasText: '!script' }).waitFor()
    assert.deepEqual(await chat.ids(), before)
  })
})
