import { test } from '@japa/runner'
import { enterBy } from '#tests/browser/accounts/account_pages'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'

const PHONE = { width: 390, height: 844 }

test.group('The account at the foot of the chats', (group) => {
  const stage = new Stage(group)
  group.each.timeout(60_000)

  test('offers a guest to sign in after some messages, once, and never in the way', async ({
    assert,
  }) => {
    const browser = await stage.browser({ viewport: PHONE, colorScheme: 'dark' })
    const chat = await ChatPage.open(browser, stage.server.url)
    const card = chat.page.getByRole('complementary', { name: 'Sign in' })
    for (let sent = 1; sent <= 4; sent++) {
      await chat.say(`!script tokens=1 rate=200 seed=${sent}`)
      await chat.replyIs('ended', sent - 1)
    }
    assert.equal(await card.count(), 0)
    await chat.say('!script tokens=1 rate=200 seed=5')
    await card.waitFor()
    assert.isTrue(await chat.field.evaluate((field) => field === document.activeElement))
    assert.deepEqual(await violations(chat.page), [], 'card')
    await card.getByRole('button', { name: 'Not now' }).click()
    await chat.reload()
    await chat.replyIs('ended', 4)
    assert.equal(await card.count(), 0)

    await chat.page.getByRole('button', { name: 'Open chats' }).click()
    const account = chat.page.getByRole('dialog').getByRole('region', { name: 'Account' })
    await account.getByText('Guest').waitFor()
    await account.getByRole('button', { name: 'Sign in' }).click()
    await chat.page.waitForURL(/\/sign-in\?return_to=%2Fchat%2F/)
  })

  test('leads to the pages of an administrator, and says why not while offline', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const page = await browser.open(`${stage.server.url}/sign-up`)
    await enterBy(page, 'Create account', 'root@example.org')
    const chat = new ChatPage(page)
    await chat.ready()
    await chat.syncSays(/^Synced/)
    const trigger = page.getByRole('region', { name: 'Account' }).getByRole('button')
    assert.equal(await trigger.innerText(), 'root@example.org')
    await browser.context.setOffline(true)
    await chat.syncSays(/^Offline/, 30_000)
    await trigger.click()
    await page.getByText('You are offline: this needs the server.').waitFor()
    assert.equal(await page.getByRole('menuitem', { disabled: true }).count(), 4)
    // An open menu is a layer of its own, outside of all landmarks.
    assert.deepEqual(await violations(page, ['region']), [], 'menu')
    await page.keyboard.press('Escape')
    await browser.context.setOffline(false)
    await chat.syncSays(/^Synced/, 30_000)
    await trigger.click()
    await page.getByRole('menuitem', { name: 'Admin' }).click()
    await page.getByRole('heading', { name: 'Audit' }).waitFor()
    await page.getByText('Nobody has acted for somebody else yet.').waitFor()
    assert.deepEqual(await violations(page), [], 'empty')
    stage.server.ace('user:delete', 'root@example.org')
    await page.goto(`${stage.server.url}/sign-in?return_to=/admin/audit`)
    await enterBy(page, 'Sign in', 'root@example.org')
    await page.getByRole('list', { name: 'Audit trail' }).waitFor()
    assert.deepEqual(await violations(page), [], 'audit')
  })
})
