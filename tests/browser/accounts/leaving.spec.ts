import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { enterBy } from '#tests/browser/accounts/account_pages'
import { ChatPage } from '#tests/browser/chat_page'
import type { TestBrowser } from '#tests/browser/chromium'
import { ownStore } from '#tests/browser/own_store'
import { Stage } from '#tests/browser/stage'

type Caches = {
  caches: {
    match(address: string, options: object): Promise<{ text(): Promise<string> } | undefined>
    keys(): Promise<string[]>
  }
}

/** What the browser holds of a store: its database, notes of all kinds, attached files, the page that is kept. */
const tracesOf = (page: Page, storeId: string) =>
  page.evaluate(async (id) => {
    const { storage } = navigator as unknown as {
      storage: { getDirectory(): Promise<{ keys(): AsyncIterable<string> }> }
    }
    const names = [localStorage, sessionStorage].flatMap((notes) => Object.keys(notes as object))
    for await (const name of (await storage.getDirectory()).keys()) names.push(name)
    const { caches } = globalThis as unknown as Caches
    // The page that opens without a connection names the store of its person.
    const page = await caches.match('/', { cacheName: 'kamba-pages', ignoreVary: true })
    if (page) names.push(await page.text())
    names.push(...(await caches.keys()))
    return names.filter((name) => name.includes(id))
  }, storeId)

async function isGone(page: Page, storeId: string) {
  for (let tries = 0; tries < 100 && (await tracesOf(page, storeId)).length > 0; tries++)
    await page.waitForTimeout(100)
  return (await tracesOf(page, storeId)).length === 0
}

/** Writes what nobody sends: the tab is gone before the connection is back. */
async function givenUnsent(
  browser: TestBrowser,
  chat: ChatPage,
  text: string,
  meanwhile = async () => {}
) {
  await browser.context.setOffline(true)
  await chat.say(text)
  await chat.syncSays(/^Waiting/)
  await chat.page.close()
  await meanwhile()
  await browser.context.setOffline(false)
}

test.group('Leaving a browser', (group) => {
  const stage = new Stage(group)
  group.each.timeout(60_000)

  test('by signing out takes everything out of it, in all tabs, and asks before something is lost', async ({
    assert,
  }) => {
    const { url } = stage.server
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const page = await browser.open(`${url}/sign-up`)
    await enterBy(page, 'Create account', 'ada')
    const chat = new ChatPage(page)
    await chat.ready()
    const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('mine') }
    await page.locator('input[type=file]').setInputFiles(notes)
    await page.getByRole('button', { name: 'Open notes.txt' }).waitFor()
    await chat.say('Hello')
    await chat.isSent('Hello')
    const other = await ChatPage.open(browser, url)
    const storeId = await ownStore(page)
    assert.include(await tracesOf(page, storeId), `kamba-files:${storeId}`)
    await page.getByRole('region', { name: 'Account' }).getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    assert.isTrue(await isGone(page, storeId))
    await other.page.waitForFunction(
      (id) => !(localStorage.getItem('kamba-own') ?? id).includes(id),
      storeId
    )
    await other.page.close()

    await enterBy(page, 'Sign in', 'ada')
    await chat.ready()
    await givenUnsent(browser, chat, 'Never sent')
    const settings = await browser.open(`${url}/settings/account`)
    await settings.getByRole('button', { name: 'Sign out' }).click()
    await settings.getByRole('button', { name: 'Keep me signed in' }).click()
    assert.isNotEmpty(await tracesOf(settings, storeId))
    await settings.getByRole('button', { name: 'Sign out' }).click()
    await settings.getByRole('button', { name: 'Sign out and lose 1 change' }).click()
    await settings.getByRole('heading', { name: 'Sign in' }).waitFor()
    assert.isTrue(await isGone(settings, storeId))
  })

  test('that others use keeps only what was never sent, until its author is back', async ({
    assert,
  }) => {
    const { url } = stage.server
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const page = await browser.open(`${url}/sign-up`)
    await enterBy(page, 'Create account', 'ben')
    const chat = new ChatPage(page)
    await chat.ready()
    await chat.say('Seen by the server')
    await chat.isSent('Seen by the server')
    const address = page.url()
    const [storeId, cookies] = [await ownStore(page), await browser.context.cookies()]
    // Before anything of ben's asks the server again, whose answer would bring the cookie back.
    await givenUnsent(browser, chat, 'Kept for ben', () => browser.context.clearCookies())
    const guest = await ChatPage.open(browser, url)
    const guestStore = await ownStore(guest.page)
    await guest.page.getByText('1 change of another account is kept in this browser').waitFor()
    assert.isNotEmpty(await tracesOf(guest.page, storeId))

    await browser.context.addCookies(cookies)
    await guest.page.goto(address)
    await guest.isSent('Kept for ben')
    assert.isTrue(await isGone(guest.page, guestStore))
  })

  test('and the account for good has to be typed, and is taken back by signing in', async ({
    assert,
  }) => {
    const { url } = stage.server
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const page = await browser.open(`${url}/sign-up?return_to=/settings/account`)
    await enterBy(page, 'Create account', 'cleo')
    const button = page.getByRole('button', { name: 'Delete my account' })
    assert.isTrue(await button.isDisabled())
    await page.getByRole('textbox', { name: /to confirm/ }).fill('delete')
    await button.click()
    await page.getByText('your account is going to be deleted').waitFor()
    await enterBy(page, 'Sign in', 'cleo')
    await page.getByRole('status', { name: 'Account kept' }).waitFor()
  })
})
