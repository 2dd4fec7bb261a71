import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { withoutMessages } from '#tests/rounds/bad_days/older_server'
import { withoutFileStorage, withoutSharedWorker } from '#tests/rounds/bad_days/storage_days'

/** The short ones; `npm run rounds -- bad_days` has them all (docs/runbooks/bad_days.md). */
test.group('On a bad day', (group) => {
  const stage = new Stage(group)

  test('a window without file storage says so, and a reload loses nothing unsent', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    await withoutFileStorage(browser.context)
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.say('before')
    await chat.isSent('before')
    await browser.context.setOffline(true)
    await chat.say('written offline')
    await chat.syncSays(/^Waiting \(1\), memory only/)
    await chat.page.getByRole('button', { name: /what this means/ }).click()
    const panel = await chat.page.getByRole('dialog', { name: 'Sync' }).innerText()
    assert.match(panel, /Kept in memory only: this window gives no file storage/)
    await browser.context.setOffline(false)
    await chat.reload()
    await chat.isSent('written offline')
  })

  test('tabs of a browser without SharedWorker see each other', async () => {
    const browser = await stage.browser()
    await withoutSharedWorker(browser.context)
    const first = await ChatPage.open(browser, stage.server.url)
    await first.say('from the first')
    await first.isSent('from the first')
    const second = await ChatPage.open(browser, first.page.url())
    await second.say('from the second')
    await first.isSent('from the second')
  })

  /** Without the patch refused_events_dropped nothing behind the message is ever sent. */
  test('a message that the server never takes is given back, and the rest goes on', async ({
    assert,
  }) => {
    const chat = await ChatPage.open(await stage.browser(), stage.server.url)
    await chat.say('before')
    await chat.isSent('before')
    await stage.server.end()
    await stage.server.start(withoutMessages(stage.server.folder))
    await chat.say('refused')
    await chat.syncSays(/^Synced, 1 not sent/)
    await chat.written('refused').waitFor({ state: 'detached' })
    await stage.server.restart()
    await chat.page.getByRole('button', { name: /what this means/ }).click()
    const panel = chat.page.getByRole('region', { name: 'Could not be sent' })
    await panel.getByRole('button', { name: 'Edit' }).click()
    assert.equal(await chat.field.inputValue(), 'refused')
    // The field has the focus, and no panel takes it away again.
    await chat.page.keyboard.press('Enter')
    await chat.isSent('refused')
  })
})
