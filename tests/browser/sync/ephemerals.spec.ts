import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

test.group('Two devices that are both open', (group) => {
  const stage = new Stage(group)

  test('see each other, and who is typing, until the tab is gone', async ({ assert }) => {
    const browser = await stage.browser()
    const first = await ChatPage.open(browser, stage.server.url)
    await first.say('Where are my chats kept?')
    await first.replyIs('ended')
    await first.syncSays(/^Synced/)
    const other = await stage.deviceLike(browser)
    const second = await ChatPage.open(other, first.page.url())
    await second.replyIs('ended')

    const typing = second.page.getByRole('status', { name: 'Other devices' })
    await first.field.pressSequentially('Some words', { delay: 20 })
    await typing.filter({ hasText: /^Typing on Chrome on Linux…$/ }).waitFor()
    await second.page.getByRole('button', { name: /^Synced.*: what/ }).click()
    const present = second.page.getByText('Also open').locator('xpath=following-sibling::dd')
    assert.match((await present.textContent())!, /^Chrome on Linux$/)

    await first.page.close()
    await present.waitFor({ state: 'detached' })
    assert.equal(await typing.textContent(), '')
  })
})
