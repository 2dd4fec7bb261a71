import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { ownStore } from '#tests/browser/own_store'
import { OidcIssuer } from '#tests/fixtures/oidc_issuer'
import { freePort, ProductionServer } from '#tests/production_server'
import { loggedMessages } from '#tests/eventlog_file'

const WORDS = 400
const ADA = { subject: 'ada00000001a', email: null, emailVerified: false, name: 'Ada' }

let issuer: OidcIssuer
let server: ProductionServer
const browsers: TestBrowser[] = []

async function givenBrowser() {
  const browser = await TestBrowser.launch()
  browsers.push(browser)
  return browser
}

/** Two chats: one with an ended reply, and one, which stays open, whose reply is being written. */
async function givenTwoChats(browser: TestBrowser, seed: number) {
  const chat = await ChatPage.open(browser, server.url)
  await chat.say(`!script tokens=2 rate=100 seed=${seed}1`)
  await chat.replyIs('ended')
  await chat.page.getByRole('button', { name: 'New chat' }).click()
  await chat.say(`!script tokens=${WORDS} rate=30 seed=${seed}2`)
  await chat.shows(5)
  return chat
}

/** Otherwise the test would show no more than that an ended reply is kept. */
const isStreaming = (chat: ChatPage) =>
  chat.page.locator('[data-state=streaming]').and(chat.replies.first()).isVisible()

const signInAt = (address: string) =>
  `${server.url}/sign-in/with/logto?return_to=${new URL(address).pathname}`
const listed = (chat: ChatPage) =>
  chat.page.getByRole('navigation', { name: 'Chats' }).getByRole('listitem')
const isListed = (chat: ChatPage, text: string) =>
  listed(chat).filter({ hasText: text }).first().waitFor()

/** Runs in the page: what the browser still holds of a store. */
const tracesOf = (chat: ChatPage, storeId: string) =>
  chat.page.evaluate(async (id) => {
    const { storage } = navigator as unknown as {
      storage: { getDirectory(): Promise<{ keys(): AsyncIterable<string> }> }
    }
    const keys = Object.keys(localStorage as object)
    for await (const name of (await storage.getDirectory()).keys()) keys.push(name)
    return keys.filter((key) => key.includes(id))
  }, storeId)
async function isForgotten(chat: ChatPage, storeId: string) {
  for (let tries = 0; (await tracesOf(chat, storeId)).length > 0; tries++) {
    if (tries > 150) throw new Error(`kept: ${(await tracesOf(chat, storeId)).join()}`)
    await chat.page.waitForTimeout(100)
  }
}

test.group('A guest who signs in', (group) => {
  group.each.timeout(90_000)
  group.setup(async () => {
    const port = await freePort()
    const callbackUrls = [`http://127.0.0.1:${port}/sign-in/with/logto/callback`]
    issuer = await OidcIssuer.start({ path: '/oidc', callbackUrls })
    issuer.person = ADA
    const { clientId, clientSecret, origin } = issuer
    const env = {
      LOGTO_ENDPOINT: origin,
      LOGTO_CLIENT_ID: clientId,
      LOGTO_CLIENT_SECRET: clientSecret,
    }
    server = await ProductionServer.start({ port, env })
    return async () => {
      await server.stop()
      await issuer.stop()
    }
  })
  group.each.teardown(async () => {
    await Promise.all(browsers.splice(0).map((browser) => browser.close()))
  })

  test('and has no account yet keeps chats, addresses and the reply that is being written', async ({
    assert,
  }) => {
    const chat = await givenTwoChats(await givenBrowser(), 1)
    const address = chat.page.url()
    await chat.page.goto(signInAt(address))
    await chat.ready()
    assert.equal(chat.page.url(), address)
    assert.isTrue(await isStreaming(chat))
    await chat.replyIs('ended')
    assert.equal(await chat.replyText(), scriptText(WORDS))

    const second = new ChatPage(await (await givenBrowser()).open(signInAt(address)))
    await second.ready()
    await second.replyIs('ended')
    assert.equal(await second.replyText(), scriptText(WORDS))
    await isListed(second, 'seed=11')
    server.ace('eventlog:verify')
  })

  test('and has an account brings everything along, unsent messages too', async ({ assert }) => {
    const browser = await givenBrowser()
    const chat = await givenTwoChats(browser, 2)
    const [address, guestStore] = [chat.page.url(), await ownStore(chat.page)]
    await browser.context.setOffline(true)
    await chat.say('written offline')
    await chat.syncSays(/^Waiting/)
    await chat.page.close()
    await browser.context.setOffline(false)

    const merged = new ChatPage(await browser.open(signInAt(address)))
    await merged.ready()
    assert.equal(merged.page.url(), address)
    assert.isTrue(await isStreaming(merged))
    await merged.isSent('written offline', 30_000)
    await merged.replyIs('ended')
    assert.equal(await merged.replyText(), scriptText(WORDS))
    for (const text of ['seed=11', 'seed=12', 'seed=21', 'seed=22']) await isListed(merged, text)
    assert.notEqual(await ownStore(merged.page), guestStore)
    await isForgotten(merged, guestStore)

    const second = new ChatPage(await (await givenBrowser()).open(signInAt(address)))
    await second.ready()
    await isListed(second, 'seed=21')
    await second.isSent('written offline')
    const texts = new Set(
      loggedMessages(server.folder).map(({ messageId, text }) =>
        text === 'written offline' ? messageId : ''
      )
    )
    assert.equal(texts.size, 2)
    server.ace('eventlog:verify')
  })

  test('goes on in all tabs, with what was being typed, and leaves nothing when signing out', async ({
    assert,
  }) => {
    const browser = await givenBrowser()
    const chat = await ChatPage.open(browser, server.url)
    const guestStore = await ownStore(chat.page)
    await chat.say('!script tokens=2 rate=100 seed=31')
    await chat.replyIs('ended')
    const address = chat.page.url()
    const other = await ChatPage.open(browser, server.url)
    await other.field.fill('half a sentence')
    await chat.page.goto(signInAt(address))
    await chat.ready()
    assert.equal(chat.page.url(), address)
    await isListed(other, 'seed=31')
    assert.equal(await other.field.inputValue(), 'half a sentence')
    await isForgotten(chat, guestStore)
    const storeId = await ownStore(chat.page)
    assert.equal(await ownStore(other.page), storeId)

    await other.page.close()
    await chat.page.getByRole('region', { name: 'Account' }).getByRole('button').click()
    await chat.page.getByRole('menuitem', { name: 'Sign out' }).click()
    await chat.page.waitForURL((url) => url.origin === issuer.origin)
    await chat.page.goto(`${server.url}/welcome`)
    assert.deepEqual(await tracesOf(chat, storeId), [])
  })
})
