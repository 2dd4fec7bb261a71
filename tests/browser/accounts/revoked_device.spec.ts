import { test } from '@japa/runner'
import { enterBy } from '#tests/browser/accounts/account_pages'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { loggedMessages } from '#tests/eventlog_file'

const UNSENT = ['first while signed out', 'second while signed out']

test.group('A device that was signed out from another', (group) => {
  const stage = new Stage(group)

  test('keeps what it has not sent, says so, and sends it once after signing in again', async ({
    assert,
  }) => {
    const { url } = stage.server
    const laptop = await ChatPage.open(await stage.browser(), url)
    await laptop.say('!script tokens=2 rate=100')
    await laptop.replyIs('ended')
    const path = new URL(laptop.page.url()).pathname
    await laptop.page.goto(`${url}/sign-up?return_to=${path}`)
    await enterBy(laptop.page, 'Create account', 'ada')
    await laptop.ready()

    const browser = await stage.browser()
    const phone = new ChatPage(await browser.open(`${url}/sign-in?return_to=${path}`))
    await enterBy(phone.page, 'Sign in', 'ada')
    await phone.replyIs('ended')
    await phone.syncSays(/^Synced/)
    await browser.context.setOffline(true)
    for (const text of UNSENT) await phone.say(text)
    await phone.syncSays(/^Waiting \(2\)/)

    await laptop.page.goto(`${url}/settings/devices`)
    await laptop.page.getByRole('button', { name: /^Sign out Chrome/ }).click()
    await laptop.page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await laptop.page.getByRole('listitem').nth(1).waitFor({ state: 'detached' })

    await browser.context.setOffline(false)
    await phone.syncSays(/^Signed out/, 40_000)
    await phone.page.getByRole('button', { name: /what this means/ }).click()
    const panel = phone.page.getByRole('dialog', { name: 'Sync' })
    assert.include(await panel.innerText(), '2 changes kept here and sent when you sign in again')
    const link = panel.getByRole('link', { name: 'Sign in again' })
    assert.equal(await link.getAttribute('href'), `/sign-in?return_to=${encodeURIComponent(path)}`)

    await phone.page.reload()
    await phone.page.getByRole('heading', { name: 'Sign in' }).waitFor()
    const page = await phone.page.getByRole('main').innerText()
    assert.include(page, 'This browser was signed out from another device.')
    assert.include(page, '2 changes in this browser wait to be sent.')
    await enterBy(phone.page, 'Sign in', 'ada')
    assert.equal(new URL(phone.page.url()).pathname, path)
    for (const text of UNSENT) await phone.isSent(text, 30_000)
    await phone.syncSays(/^Synced/)

    const texts = loggedMessages(stage.server.folder).map(({ text }) => text)
    for (const text of UNSENT)
      assert.lengthOf(
        texts.filter((one) => one === text),
        1
      )
  }).timeout(60_000)
})
