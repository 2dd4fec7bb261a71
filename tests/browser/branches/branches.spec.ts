import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { ShellLine } from '#tests/browser/shell_line'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'
import { ModelsDouble } from '#tests/fixtures/models_double'
import { ProductionServer } from '#tests/production_server'

const script = (tokens: number) => `!script tokens=${tokens} rate=400 seed=${tokens}`

test.group('Branches of a chat', (group) => {
  let line: ShellLine
  let provider: ModelsDouble
  const stage = new Stage(group, async () => {
    line = await ShellLine.open()
    provider = await ModelsDouble.start({ '/v1/models': { data: [{ id: 'llama3.2' }] } })
    const env = { APP_URL: line.url, OLLAMA_BASE_URL: provider.url }
    const server = await ProductionServer.start({ env })
    line.leadTo(server.url)
    return server
  })
  group.teardown(() => {
    line.close()
    return provider.stop()
  })

  /** A chat with the guide, which says what it is told to. */
  const open = async () => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, line.url)
    await chat.choose('guide')
    return { browser, chat }
  }
  const edit = async (chat: ChatPage, text: string) => {
    await chat.field.press('ArrowUp')
    const edited = chat.page.getByRole('textbox', { name: 'Edited message' })
    await edited.fill(text)
    await edited.press('Enter')
  }
  const menu = async (chat: ChatPage, index: number, item: string) => {
    await chat.messages.nth(index).hover()
    await chat.messages.nth(index).getByRole('button', { name: 'More' }).click()
    await chat.page.getByRole('menuitem', { name: item }).click()
  }

  test('are all kept, on the map, and in a fork that begins off line', async ({ assert }) => {
    const { browser, chat } = await open()
    const { page } = chat
    await chat.say(script(3))
    await chat.replyIs('ended')
    await chat.say(script(4))
    await chat.replyIs('ended', 1)
    const before = await chat.ids()

    await edit(chat, script(5))
    await page.getByText('2/2').waitFor()
    await chat.replyIs('ended', 1)
    assert.equal(await chat.replyText(1), 'w1 w2 w3 w4 w5')
    await chat.field.press('Alt+Shift+ArrowLeft')
    await page.getByText('1/2').waitFor()
    assert.deepEqual(await chat.ids(), before)
    await menu(chat, 3, 'Ask another model')
    await page.getByRole('combobox', { name: 'Search models' }).waitFor()
    await page.keyboard.type('llama')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('2/2').waitFor()
    await chat.replies.filter({ hasText: 'Served by a double.' }).waitFor()

    await page.keyboard.press('Control+Shift+KeyF')
    const tree = page.getByRole('tree', { name: 'Messages and branches' })
    await tree.waitFor()
    const lines = page.getByRole('treeitem')
    assert.equal(await lines.count(), 7)
    assert.equal(
      await page.getByRole('treeitem', { selected: true }).getAttribute('aria-current'),
      'true'
    )
    assert.deepEqual(await violations(page), [])
    await lines.filter({ hasText: 'seed=5' }).hover()
    await page.keyboard.press('F2')
    await page.keyboard.type('Longer')
    await page.keyboard.press('Enter')
    await lines.filter({ hasText: 'Longer' }).waitFor()
    await page.getByRole('button', { name: 'Favourite' }).click()
    await page.getByRole('button', { name: 'Go to favourite' }).click()
    await tree.waitFor({ state: 'detached' })
    await chat.messages.nth(2).getByText('Longer').waitFor()
    assert.equal(await chat.replyText(1), 'w1 w2 w3 w4 w5')
    const favourite = await chat.ids()
    await chat.reload()
    assert.deepEqual(await chat.ids(), favourite)

    await browser.context.setOffline(true)
    await chat.syncSays(/^Offline/)
    await menu(chat, 3, 'Fork to a new chat')
    await page.getByText('Forked from').waitFor()
    assert.lengthOf(await chat.ids(), 4)
    await chat.say(script(6))
    const forked = await chat.ids()
    await chat.messages.nth(5).waitFor()
    await browser.context.setOffline(false)
    await chat.replyIs('ended', 2)
    assert.deepEqual((await chat.ids()).slice(0, 5), forked.slice(0, 5))
    assert.equal(await chat.replyText(1), 'w1 w2 w3 w4 w5')
    await chat.reload()
    const whole = await chat.ids()
    line.cut()
    await chat.reload()
    assert.deepEqual(await chat.ids(), whole)
    line.mend()
    stage.verifyEventlog()
  })

  test('that two devices made off line are both there', async ({ assert }) => {
    const { browser, chat: first } = await open()
    await first.say(script(3))
    await first.replyIs('ended')
    const phone = await stage.browser({
      userAgent: 'Mozilla/5.0 (Linux; Android 16) Chrome/140 Mobile',
    } as never)
    await phone.context.addCookies(await browser.context.cookies())
    const second = await ChatPage.open(phone, first.page.url())
    await second.replyIs('ended')

    await Promise.all([browser, phone].map(({ context }) => context.setOffline(true)))
    await Promise.all([first.syncSays(/^Offline/), second.syncSays(/^Offline/)])
    await edit(first, script(4))
    await edit(second, script(5))
    await second.page.getByText('2/2').waitFor()
    await Promise.all([browser, phone].map(({ context }) => context.setOffline(false)))
    for (const chat of [first, second]) {
      await chat.replyIs('ended')
      await chat.page.getByText('/3').first().waitFor()
    }
    const texts = [await first.replyText(), await second.replyText()]
    assert.sameMembers(texts, ['w1 w2 w3 w4', 'w1 w2 w3 w4 w5'])
    await first.page.getByText(/also continued on .*Android/).waitFor()
  })

  test('come from one question to several models, beside each other', async ({ assert }) => {
    const { chat } = await open()
    const { page } = chat
    await page.getByRole('button', { name: 'Ask further models, too' }).click()
    await page.getByRole('combobox', { name: 'Search models' }).waitFor()
    await page.keyboard.type('llama')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('2 models answer every message').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('list', { name: 'Also asked' }).getByText(/llama/i).waitFor()

    await chat.say(script(40))
    const dialog = page.getByRole('dialog', { name: '2 replies to one message' })
    const second = dialog.getByRole('region', { name: /^Reply 2, llama/i })
    await second
      .getByText(/\w+ \w+/)
      .first()
      .waitFor()
    await dialog.getByRole('button', { name: 'Stop all' }).waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: 'Difference' }).click()
    const difference = dialog.getByRole('group', { name: 'Difference' })
    await difference.locator('del').filter({ hasText: 'w1' }).first().waitFor()
    assert.deepEqual(await violations(page, ['region']), [])
    await dialog.getByRole('button', { name: 'Difference' }).click()
    await second.getByRole('button', { name: 'Go on with this' }).click()
    await page.getByText('2/2').waitFor()
    await chat.replies.filter({ hasText: /llama/i }).waitFor()

    await chat.reload()
    line.cut()
    await chat.reload()
    await page.getByText('2/2').waitFor()
    await page.getByRole('list', { name: 'Also asked' }).getByText(/llama/i).waitFor()
    line.mend()
  })
})
