import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

test.group('The list of chats', (group) => {
  const stage = new Stage(group)
  const openWithChat = async () => {
    const chat = await ChatPage.open(await stage.browser(), stage.server.url)
    await chat.say('!script tokens=3 rate=100')
    await chat.replyIs('ended')
    const list = chat.page.getByRole('navigation', { name: 'Chats' })
    const choose = async (option: 'Rename' | 'Delete') => {
      await list.getByRole('button', { name: 'Chat options' }).click()
      await chat.page.getByRole('menuitem', { name: option }).click()
    }
    return { chat, list, choose }
  }

  test('marks the open chat and moves without asking the server', async ({ assert }) => {
    const { chat, list } = await openWithChat()
    const link = list.getByRole('link')
    assert.equal(await link.getAttribute('aria-current'), 'page')

    const requests: string[] = []
    // The code of what may be opened later comes whenever the page has time.
    chat.page.on('request', (request) => {
      if (!request.url().includes('/assets/')) requests.push(request.url())
    })
    await chat.page.getByRole('button', { name: 'New chat' }).click()
    await chat.page.getByRole('heading', { name: 'What is on your mind?' }).waitFor()
    await link.click()
    await chat.replies.first().waitFor()
    await chat.page.goBack()
    await chat.page.getByRole('heading', { name: 'What is on your mind?' }).waitFor()
    await chat.page.goForward()
    await chat.replies.first().waitFor()
    assert.deepEqual(requests, [])
  })

  test('renames by Enter and not by Esc', async ({ assert }) => {
    const { chat, list, choose } = await openWithChat()
    const field = chat.page.getByRole('textbox', { name: 'Chat title' })
    await choose('Rename')
    await field.fill('Words in a row')
    await field.press('Enter')
    await list.getByRole('link', { name: 'Words in a row', exact: true }).waitFor()

    await choose('Rename')
    await field.fill('Something else')
    await field.press('Escape')
    await list.getByRole('link', { name: 'Words in a row', exact: true }).waitFor()
    assert.equal(await list.getByRole('link').count(), 1)
  })

  test('deletes with a way back', async ({ assert }) => {
    const { chat, list, choose } = await openWithChat()
    const address = chat.page.url()
    await choose('Delete')
    await chat.page.getByRole('heading', { name: 'What is on your mind?' }).waitFor()
    await list.getByRole('link').waitFor({ state: 'detached' })

    await chat.page.getByRole('button', { name: 'Undo' }).click()
    await list.getByRole('link').waitFor()
    await chat.replies.first().waitFor()
    assert.equal(chat.page.url(), address)
  })

  test('stands there, and takes changes, before the chats are open', async ({ assert }) => {
    const { chat, list, choose } = await openWithChat()
    const { page } = chat
    await chat.isListKept()
    const held: Array<() => void> = []
    await page.route(/livestore\.worker/, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve))
      await route.continue()
    })
    await page.reload()
    await list.getByRole('link', { name: '!script' }).waitFor()
    await page.getByRole('heading', { name: '!script', level: 1 }).waitFor()
    await choose('Rename')
    await page.getByRole('textbox', { name: 'Chat title' }).fill('Named early')
    await page.keyboard.press('Enter')
    await list.getByRole('link', { name: 'Named early' }).waitFor()
    assert.equal(await page.locator('main[aria-busy=true]').count(), 1)

    held.forEach((goOn) => goOn())
    await chat.ready()
    await list.getByRole('link', { name: 'Named early' }).waitFor()
    assert.equal(await list.getByRole('link').count(), 1)
  })

  test('says so when a chat is not on this device', async () => {
    const browser = await stage.browser()
    const page = await browser.open(`${stage.server.url}/chat/no-such-chat`)
    await page.getByRole('heading', { name: 'This chat is not on this device' }).waitFor()
  })
})
