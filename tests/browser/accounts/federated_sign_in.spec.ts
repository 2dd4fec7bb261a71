import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ChatPage } from '#tests/browser/chat_page'
import { ProviderServer } from '#tests/fixtures/provider_server'

const told = { email: null, emailVerified: false, name: null }

/** Chooses a provider on the sign-in page; the issuers of the tests ask nothing. */
async function continueWith(page: Page, name: string) {
  await page.getByRole('link', { name: `Continue with ${name}` }).click()
}

test.group('signing in by a provider, in a browser', (group) => {
  const site = new ProviderServer(group)

  test('Logto: a guest’s chat is there after signing in, and in a second browser', async ({
    assert,
  }) => {
    site.logto.person = { subject: 'ada-at-logto', ...told }
    const chat = await ChatPage.open(await site.browser(), `${site.url}/`)
    await chat.say('!script tokens=5 rate=100')
    await chat.replyIs('ended')
    const chatUrl = chat.page.url()
    const signIn = `${site.url}/sign-in?return_to=${new URL(chatUrl).pathname}`
    await chat.page.goto(signIn)
    await continueWith(chat.page, 'Logto')
    await chat.page.waitForURL(chatUrl)
    await chat.ready()
    assert.equal(await chat.messages.count(), 2)

    const second = new ChatPage(await (await site.browser()).open(signIn))
    await continueWith(second.page, 'Logto')
    await second.page.waitForURL(chatUrl)
    await second.shows(5)
  })

  test('GitHub: no is taken for an answer, yes signs in, and the way back works once', async ({
    assert,
  }) => {
    site.github.person = { id: 501, login: 'grace', name: null, email: null, emails: [] }
    const page = await (await site.browser()).open(`${site.url}/sign-in`)
    site.github.denies = true
    await continueWith(page, 'GitHub')
    await page.getByRole('alert').getByText('You did not let GitHub sign you in').waitFor()
    site.github.denies = false

    const callbacks: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/callback?')) callbacks.push(request.url())
    })
    await continueWith(page, 'GitHub')
    await page.waitForURL(`${site.url}/`)
    await page.goto(callbacks[0]!)
    await page.getByRole('alert').getByText('This attempt to sign in is over').waitFor()
    assert.equal(page.url(), `${site.url}/sign-in`)
  })

  test('the same verified e-mail elsewhere is an offer, and a proof links the two', async () => {
    const email = 'joan@example.org'
    site.logto.person = { subject: 'joan-at-logto', email, emailVerified: true, name: 'Joan' }
    const first = await (await site.browser()).open(`${site.url}/sign-in`)
    await continueWith(first, 'Logto')
    await first.waitForURL(`${site.url}/`)

    const emails = [{ email, primary: true, verified: true }]
    site.company.person = { subject: 'joan-at-work', ...told }
    site.github.person = { id: 502, login: 'joan', name: null, email: null, emails }
    const page = await (await site.browser()).open(`${site.url}/sign-in`)
    await continueWith(page, 'GitHub')
    await page.getByRole('heading', { name: 'You already have an account' }).waitFor()
    await continueWith(page, 'Logto')
    await page.waitForURL(`${site.url}/`)
    await page.goto(`${site.url}/settings/account`)
    await page.getByRole('button', { name: 'Unlink GitHub, joan@example.org' }).waitFor()
    await page.getByRole('button', { name: 'Unlink Logto, joan@example.org' }).click()
    await page.getByRole('status').getByText('Logto no longer signs you in here.').waitFor()
    await page.getByRole('button', { name: 'Link Company' }).click()
    await page.getByText('From now on you can sign in with Company, too.').waitFor()
  })
})
