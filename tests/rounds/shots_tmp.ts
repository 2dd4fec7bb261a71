import { TestBrowser } from '#tests/browser/chromium'
import { ChatPage } from '#tests/browser/chat_page'
import { LISTS, ModelsDouble } from '#tests/fixtures/models_double'
import { ProductionServer } from '#tests/production_server'
setTimeout(() => { console.log('TOO LATE'); process.exit(1) }, 150_000)
const OUT = process.argv[2]!
const double = await ModelsDouble.start({ '/v1/models/user': LISTS.openrouter, '/v1/key': { data: { limit_remaining: 4.5 } }, '/v1/models': { data: [{ id: 'llama-3.3-70b' }, { id: 'qwen-3-32b' }] } })
const server = await ProductionServer.start({ env: { KAMBA_OPENROUTER_BASE_URL: `${double.url}/v1`, LOG_LEVEL: 'error', ALLOWED_PRIVATE_HOSTS: '127.0.0.1' } })
const first = await TestBrowser.launch({ viewport: { width: 1280, height: 900 } } as never)
const page = await first.open(`${server.url}/settings/keys`)
await page.getByRole('textbox', { name: 'Key', exact: true }).fill('sk-or-v1-a-key-for-a-picture-w8Qz')
await page.getByRole('button', { name: 'Test and save' }).click()
await page.getByRole('listitem', { name: 'OpenRouter' }).getByText(/Works/).waitFor()
console.log('key saved')
const chat = await ChatPage.open(first, server.url)
for (const text of ['How do bees find home?', 'And in the rain?', 'Thank you']) { await chat.say(text); await chat.replyIs('ended', (await chat.replies.count()) > 0 ? (await chat.replies.count()) - 1 : 0); await chat.page.waitForTimeout(600) }
console.log('asked')
const budget = await first.open(`${server.url}/settings/usage`)
await budget.getByRole('textbox', { name: /All replies/ }).fill('20')
await budget.getByRole('button', { name: 'Save' }).first().click()
await budget.waitForTimeout(800)
const cookies = await first.context.cookies()
for (const scheme of ['light', 'dark'] as const)
  for (const [width, height] of [[1280, 900], [390, 844]] as const) {
    const browser = await TestBrowser.launch({ viewport: { width, height }, colorScheme: scheme } as never)
    await browser.context.addCookies(cookies)
    for (const name of ['keys', 'usage', 'models']) {
      const shown = await browser.open(`${server.url}/settings/${name}`)
      await shown.waitForTimeout(1500)
      await shown.screenshot({ path: `${OUT}/settings_${name}_${width}_${scheme}.png` })
    }
    await browser.close()
  }
await first.close(); await server.stop(); await double.stop(); console.log('done'); process.exit(0)
