import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { enterBy, PASSWORD } from '#tests/browser/accounts/account_pages'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { freePort, ProductionServer } from '#tests/production_server'

/** A device with a fingerprint reader whose owner agrees at once to whatever is asked. */
async function givenAuthenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test.group('Local accounts', (group) => {
  let server: ProductionServer
  let url: string
  const browsers: TestBrowser[] = []
  const givenBrowser = async (options?: Parameters<typeof TestBrowser.launch>[0]) => {
    const browser = await TestBrowser.launch(options)
    browsers.push(browser)
    return browser
  }

  group.setup(async () => {
    // By this name, since a bare address has no passkeys.
    const port = await freePort()
    url = `http://localhost:${port}`
    server = await ProductionServer.start({ port, env: { APP_URL: url } })
    return () => server.stop()
  })
  group.each.teardown(async () => {
    await Promise.all(browsers.splice(0).map((browser) => browser.close()))
  })

  test('a guest becomes an account, and another browser brings the chats back', async ({
    assert,
  }) => {
    const browser = await givenBrowser()
    const first = await ChatPage.open(browser, url)
    await first.say('!script tokens=3 rate=100')
    await first.replyIs('ended')
    const chatUrl = first.page.url()
    const otherTab = await ChatPage.open(browser, chatUrl)
    await first.page.goto(`${url}/sign-up?return_to=${new URL(chatUrl).pathname}`)
    await first.page.getByText('it becomes the administrator').waitFor()
    await first.page.getByRole('textbox', { name: 'E-mail or username' }).fill('Ada@Example.org')
    const password = first.page.getByRole('textbox', { name: 'Password' })
    await password.fill('short')
    await password.press('Enter')
    await first.page.getByText('Too short: at least 15 characters').waitFor()
    assert.isTrue(await password.evaluate((field) => field === document.activeElement))
    await enterBy(first.page, 'Create account', 'Ada@Example.org')
    assert.equal(first.page.url(), chatUrl)
    await first.replyIs('ended')
    await otherTab.say('from the other tab')
    await otherTab.isSent('from the other tab')

    const second = new ChatPage(await (await givenBrowser()).open(`${url}/sign-in`))
    const { page } = second
    await page.getByRole('textbox', { name: 'E-mail or username' }).fill('ada@example.org')
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password, not at all')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('No account here has this name and this password.').waitFor()
    const login = page.getByRole('textbox', { name: 'E-mail or username' })
    assert.equal(await login.inputValue(), 'ada@example.org')
    await enterBy(page, 'Sign in', 'ada@example.org')
    await page.getByRole('link', { name: '!script' }).click()
    await second.replyIs('ended')

    await page.goto(`${url}/settings/account`)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.goto(`${url}/settings/account`)
    assert.include(page.url(), '/sign-in?return_to=')
  }).timeout(60_000)

  test('a passkey is added, and signs in without typing', async ({ assert }) => {
    const browser = await givenBrowser()
    const page = await browser.open(`${url}/sign-up?return_to=/settings/account`)
    await givenAuthenticator(page)
    await enterBy(page, 'Create account', 'grace')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByRole('button', { name: 'Remove the passkey of Chrome on Linux' }).waitFor()
    const signInPage = `${url}/sign-in?return_to=/settings/account`
    await browser.context.clearCookies()
    // the browser offers it with the field of the name, and the owner agrees
    await page.goto(signInPage)
    await page.getByText('Last used just now').waitFor()
    await browser.context.clearCookies()
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false)
    })
    await page.goto(signInPage)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByText('Last used just now').waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'grace')

    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByRole('textbox', { name: 'New password' }).fill(`${PASSWORD}, again`)
    await page.getByRole('button', { name: 'Confirm with a passkey instead' }).click()
    await page.getByText('The new password is set.').waitFor()
  }).timeout(60_000)
})
