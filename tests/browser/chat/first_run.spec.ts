import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'

test.group('The first visit', (group) => {
  const stage = new Stage(group)
  group.each.timeout(90_000)

  test('has the field ready, ideas, a way to a model and a design to choose by keys, and says when it opens offline', async ({
    assert,
  }) => {
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const chat = await ChatPage.open(browser, stage.server.url)
    const { page } = chat
    const focused = page.locator(':focus')
    await chat.field.and(focused).waitFor()
    await page.getByRole('button', { name: /Model:/ }).waitFor()
    assert.lengthOf(
      await page.getByRole('list', { name: 'Ideas to begin with' }).getByRole('button').all(),
      3
    )
    await page.locator('[data-kept=not_yet]').waitFor()
    assert.deepEqual(await violations(page), [])

    const designs = page.getByRole('group', { name: 'Three designs' })
    await page.getByRole('link', { name: 'Use Ollama on this machine' }).focus()
    for (const name of ['Not now', 'Classic', 'Minimal', 'Terminal']) {
      await page.keyboard.press('Tab')
      await page.getByRole('button', { name, exact: true }).and(focused).waitFor()
    }
    await page.keyboard.press('Enter')
    await page.locator('html[data-design=terminal]').waitFor()
    await designs.waitFor({ state: 'detached' })
    await chat.field.and(focused).waitFor()

    await page.locator('[data-kept=kept]').waitFor()
    await chat.syncSays(/^Synced/)
    await browser.context.setOffline(true)
    await chat.reload()
    await page.getByText('You are offline. Write anyway').waitFor()
    assert.equal(await designs.count(), 0)
    await browser.context.setOffline(false)

    await page.getByRole('link', { name: 'Use Ollama on this machine' }).click()
    const form = page.getByRole('form', { name: 'Add a key' })
    const address = await form.getByRole('textbox', { name: 'Address' }).inputValue()
    assert.equal(address, 'http://localhost:11434/v1')
    await form.getByText('Whoever runs the server has to allow').waitFor()
  })

  test('a deleted chat goes for ever from every device, also when that is said offline', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, stage.server.url)
    const { page } = chat
    for (const word of ['alpha', 'beta']) {
      await chat.say(`!script rate=900\n${word}`)
      await chat.replyIs('ended')
      await chat.syncSays(/^Synced/)
      await page.getByRole('navigation', { name: 'Chats' }).locator('[aria-current=page]').focus()
      await page.keyboard.press('Delete')
      await page.getByRole('status', { name: 'Deleted chat' }).waitFor()
    }
    const other = await ChatPage.open(await stage.deviceLike(browser), stage.server.url)
    const trashOf = async (shown: ChatPage) => {
      await shown.page.getByRole('button', { name: 'Trash', exact: true }).click()
      return shown.page.getByRole('navigation', { name: 'Trash' })
    }
    const [trash, otherTrash] = [await trashOf(chat), await trashOf(other)]
    await otherTrash.getByRole('listitem').nth(1).waitFor()

    await trash
      .getByRole('button', { name: /for ever$/ })
      .first()
      .click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText('Nobody can bring them back').waitFor()
    assert.deepEqual(await violations(page), [])
    await dialog.getByRole('button', { name: 'Delete for ever' }).click()
    await otherTrash.getByRole('listitem').nth(1).waitFor({ state: 'detached' })

    await chat.syncSays(/^Synced/)
    await browser.context.setOffline(true)
    await chat.syncSays(/^Offline/)
    await page.getByRole('button', { name: 'Delete all for ever' }).click()
    await dialog.getByText('There is no connection now').waitFor()
    await dialog.getByRole('button', { name: 'Delete for ever' }).click()
    await trash.getByText('The Trash is empty.').waitFor()
    await chat.syncSays(/^Waiting \(1\)/)
    await browser.context.setOffline(false)
    await otherTrash.getByText('The Trash is empty.').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Back to your chats' }).first().click()
    assert.equal(await page.getByRole('navigation', { name: 'Chats' }).getByRole('link').count(), 0)

    const exported = await stage.exportedEvents(page)
    const events = exported.filter(({ name }) => /Message|Purged/.test(name))
    assert.deepEqual(
      events.map(({ name }) => name),
      ['v1.ChatPurged', 'v1.ChatPurged']
    )
  })

  test('says that the browser may clear what is here, once, and what it answers when it is asked', async () => {
    const browser = await stage.browser()
    await browser.context.addInitScript(() => {
      const { storage } = navigator as unknown as { storage: Record<string, unknown> }
      Object.assign(storage, { persisted: async () => false, persist: async () => false })
    })
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.say('!script tokens=1')
    await chat.replyIs('ended')
    const badge = (name: RegExp) => chat.page.getByRole('button', { name })
    await badge(/^Synced, storage not protected: what/).click()
    const panel = chat.page.getByRole('dialog', { name: 'Sync' })
    await panel.getByText(/In this browser, .* MB\. It may clear them/).waitFor()
    await panel.getByRole('button', { name: 'Ask the browser to keep it' }).click()
    await panel.getByRole('status').getByText('The browser said no for now').waitFor()
    await chat.page.keyboard.press('Escape')
    await badge(/^Synced: what/).waitFor()
  })
})
