import { test } from '@japa/runner'
import { enterBy } from '#tests/browser/accounts/account_pages'
import { ChatPage } from '#tests/browser/chat_page'
import { misfitsOf, smallFieldsOf, touch } from '#tests/browser/narrow_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'
import { LOOKS } from '#tests/browser/looks'
import { HIGH_CONTRAST, violationsInLooks } from '#tests/browser/violations_in_looks'

const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
/** A window of 1,280 pixels that is enlarged to four times its size: WCAG 1.4.10. */
const ENLARGED = { width: 320, height: 640 }
const PUBLIC = ['/welcome', '/sign-in', '/sign-up', '/no-such-page', '/sign-in/ask-administrator']
const SETTINGS = [
  '/settings/account',
  '/settings/devices',
  '/settings/appearance',
  '/settings/models',
  '/settings/prompts',
  '/settings/instructions',
  '/settings/keys',
  '/settings/usage',
  '/admin/audit',
]
/** A model chooses the levels of its headings. */
const MODELS_OWN = ['heading-order']
const REPLY = [
  '# A *heading*',
  'Words with `code` and [a link](https://example.org/a/rather/long/address/that/goes/on).',
  '> a quotation',
  '| name | what it is | and more of it |',
  '| --- | --- | --- |',
  '| `first` | a rather long cell | one more |',
  '',
  '```ts',
  'const longLine = "some code that is far wider than a phone is, and wider still" // a comment, too',
  '```',
].join('\n')

test.group('Every page', (group) => {
  const stage = new Stage(group)
  group.each.timeout(120_000)

  test('can be read in every design, on a phone, enlarged, and from right to left', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const page = await browser.open(`${stage.server.url}/welcome`)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const found: string[] = []
    const note = (where: string, faults: readonly string[]) =>
      found.push(...faults.map((fault) => `${where}: ${fault}`))

    page.on(
      'console',
      (message) => /Content Security Policy/.test(message.text()) && found.push(message.text())
    )
    const look = async (where: string, looks = LOOKS, within?: string) => {
      note(where, await violationsInLooks(page, looks, MODELS_OWN, within))
      await fits(where)
    }
    const fits = async (where: string) => {
      await page.setViewportSize(PHONE)
      note(`${where} on a phone`, await misfitsOf(page))
      note(`${where} on a phone`, await smallFieldsOf(page))
      note(`${where} on a phone`, await violations(page, [], ['target-size']))
      await page.setViewportSize(ENLARGED)
      note(`${where} enlarged`, await misfitsOf(page))
      await page.setViewportSize(WIDE)
    }
    const visit = async (path: string) => {
      await page.goto(stage.server.url + path)
      await page.locator('main h1, h1').first().waitFor({ state: 'attached' })
    }

    await touch(page)
    for (const path of PUBLIC) {
      await visit(path)
      await look(path)
    }
    await page.goto(`${stage.server.url}/sign-up`)
    await enterBy(page, 'Create account', 'looker')
    const chat = new ChatPage(page)
    await chat.ready()
    await look('an empty chat')
    await chat.field.fill(`!script rate=900\n${REPLY}`)
    await page.getByRole('button', { name: 'Send' }).click()
    await chat.replyIs('ended')
    await look('a chat', [...LOOKS, ...HIGH_CONTRAST])
    await page.keyboard.press('Control+k')
    await page.getByRole('option').first().waitFor()
    await look('the palette', LOOKS, '[role=dialog]')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    for (const name of ['Archive', 'Trash']) {
      await page.getByRole('button', { name, exact: true }).click()
      note(name, await violationsInLooks(page, LOOKS, MODELS_OWN, 'aside'))
    }
    const chatPath = new URL(page.url()).pathname
    for (const path of SETTINGS) {
      await visit(path)
      await look(path)
    }

    const { hostname } = new URL(stage.server.url)
    await browser.context.addCookies([
      { name: 'kamba-language', value: 'ar', domain: hostname, path: '/' },
    ])
    for (const path of ['/', chatPath, '/settings/appearance', '/settings/account']) {
      await visit(path)
      await page.locator('html[dir=rtl]').waitFor()
      note(`${path} from right to left`, await violations(page, MODELS_OWN))
      await fits(`${path} from right to left`)
    }
    assert.deepEqual(found, [])
  })
})
