/**
 * `npm run rounds -- screenshots [part of a name]`: every page and state in three designs, light and dark, at a desk and on a phone, and some of
 * them from right to left, as PNGs in tmp/screenshots. To be looked at: nothing is compared.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { enterBy } from '#tests/browser/accounts/account_pages'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { type AppliedLook, applyLook, LOOKS } from '#tests/browser/looks'
import { ProductionServer } from '#tests/production_server'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
const FOLDER = join(import.meta.dirname, '..', '..', 'tmp', 'screenshots')
/** Until what slides in has come to rest. */
const REST_MS = 400
const VISITED = ['/welcome', '/sign-in', '/sign-up', '/no-such-page']
const SETTINGS = [
  'account',
  'devices',
  'appearance',
  'models',
  'prompts',
  'instructions',
  'keys',
  'usage',
]
const REPLY = `## Three ways to keep bread

1. **Whole**, in a paper bag: two days
2. Sliced, *frozen*: three months
3. Toasted again, see [the table](https://example.org)

| Way | Days | Crust |
| --- | ---: | --- |
| Paper | 2 | good |
| Frozen | 90 | fair |

\`\`\`ts
const daysLeft = (baked: Date) => 2 - Math.floor((Date.now() - baked.getTime()) / 86_400_000)
\`\`\``

const [wanted = ''] = process.argv.slice(2)
mkdirSync(FOLDER, { recursive: true })
const server = await ProductionServer.start()
try {
  for (const viewport of SIZES) await takeAll(viewport)
} finally {
  await server.stop()
}
console.log(`screenshots are in ${FOLDER}`)
process.exit(0)

async function takeAll(viewport: (typeof SIZES)[number]) {
  const browser = await TestBrowser.launch({ viewport })
  const page = await browser.open(`${server.url}/welcome`)
  const chat = new ChatPage(page)
  const take = async (state: string, looks: readonly AppliedLook[] = LOOKS) => {
    if (!state.includes(wanted)) return
    for (const look of looks) {
      await applyLook(page, look)
      await pause(REST_MS)
      const name = [state, viewport.width, look.design, look.theme].filter(Boolean).join('_')
      await page.screenshot({ path: join(FOLDER, `${name}.png`) })
    }
    await applyLook(page, LOOKS[0]!)
  }
  const visit = async (path: string) => {
    await page.goto(server.url + path)
    await page.locator('h1').first().waitFor({ state: 'attached' })
  }
  const nameOf = (path: string) => path.slice(1).replaceAll(/\W/g, '_') || 'new_chat'

  for (const path of VISITED) {
    await visit(path)
    await take(nameOf(path))
  }
  await page.goto(`${server.url}/sign-up`)
  await enterBy(page, 'Create account', `viewer-${viewport.width}`)
  await chat.ready()
  await page.getByRole('link', { name: 'Add a key' }).waitFor()
  await take('first_run')
  await takeChat(chat, browser, take)
  for (const path of [...SETTINGS.map((each) => `/settings/${each}`), '/admin/audit']) {
    await visit(path)
    await take(nameOf(path))
  }
  const { hostname } = new URL(server.url)
  await browser.context.addCookies([
    { name: 'kamba-language', value: 'ar', domain: hostname, path: '/' },
  ])
  for (const path of ['/', '/settings/appearance', '/sign-in']) {
    await visit(path)
    await page.locator('html[dir=rtl]').waitFor()
    await take(`right_to_left_${nameOf(path)}`)
  }
  await browser.close()
}

async function takeChat(
  chat: ChatPage,
  browser: TestBrowser,
  take: (state: string) => Promise<void>
) {
  const { page } = chat
  const send = async (text: string) => {
    await chat.field.fill(text)
    await page.getByRole('button', { name: 'Send' }).click()
  }
  await send(`!script rate=900\n${REPLY}`)
  await chat.replyIs('ended')
  await take('chat')
  await send('!script tokens=4000 rate=20')
  await chat.shows(20, 1)
  await take('streaming')
  await send('What comes after this?')
  const queue = page.getByRole('region', { name: 'Queue' })
  const fold = queue.getByRole('button', { expanded: false })
  await queue.waitFor()
  if (await fold.isVisible()) await fold.click() // on a phone
  await take('queue')
  await page.getByRole('button', { name: 'Remove' }).first().click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await chat.replyIs('stopped', 1)
  await take('stopped')
  await send('!script tokens=30 rate=100 fail_at=10 error=429')
  await chat.replyIs('failed', 2)
  await take('failed')
  await page.keyboard.press('Control+k')
  await page.getByRole('option').first().waitFor()
  await take('palette')
  await page.keyboard.type('bread')
  await pause(REST_MS)
  await take('search')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await browser.context.setOffline(true)
  await chat.syncSays(/^Offline/)
  await send('Written on a train')
  await chat.syncSays(/^Waiting/)
  await take('offline')
  await page.getByRole('button', { name: /what this means/ }).click()
  await take('sync_panel')
  await page.keyboard.press('Escape')
  await browser.context.setOffline(false)
  await chat.isSent('Written on a train')
}
