import { join } from 'node:path'
import { test } from '@japa/runner'
import { Eventlog } from '#app/sync/eventlog'
import { ChatPage } from '#tests/browser/chat_page'
import { TestBrowser } from '#tests/browser/chromium'
import { countRenders, rendersSince } from '#tests/browser/render_counts'
import { ShellLine } from '#tests/browser/shell_line'
import { seedHistory } from '#tests/fixtures/big_history'
import { typescriptOf } from '#tests/fixtures/long_reply'
import { ProductionServer } from '#tests/production_server'

const MESSAGES = 5_000
const CODE = typescriptOf(300)
const LAST = `chat-0-r-${MESSAGES - 1}`
/** Everything that is mounted may be on the page, and no more (inertia/chat/message_window.ts). */
const MOST_MOUNTED = 136

test.group('A chat of five thousand messages', (group) => {
  let line: ShellLine
  let chat: ChatPage
  group.setup(async () => {
    line = await ShellLine.open()
    const server = await ProductionServer.start({ env: { APP_URL: line.url } })
    line.leadTo(server.url)
    const browser = await TestBrowser.launch()
    const end = async () => {
      await browser.close()
      line.close()
      await server.stop()
    }
    try {
      const cookies = await guestWithHistory(line.url, join(server.folder, 'eventlog.sqlite'))
      await browser.context.addCookies(cookies)
      chat = new ChatPage(await browser.context.newPage())
      await countRenders(chat.page)
      await chat.page.goto(`${line.url}/chat/chat-0`)
      await chat.page.locator(`[data-message-id=${LAST}]`).waitFor({ timeout: 60_000 })
      return end
    } catch (error) {
      await end()
      throw error
    }
  })

  test('renders nothing of itself again while somebody types or a reply arrives', async ({
    assert,
  }) => {
    const log = chat.page.getByRole('log', { name: 'Conversation' })
    assert.isBelow(await log.evaluate((e) => e.scrollHeight - e.clientHeight - e.scrollTop), 24)
    await chat.field.fill('a')
    await rendersSince(chat.page)
    await chat.page.keyboard.type(' letter after letter')
    assert.deepEqual(Object.keys(await rendersSince(chat.page)), ['page'])

    await chat.say('!script tokens=300 rate=60')
    await chat.shows(30, -1)
    await rendersSince(chat.page)
    await chat.shows(60, -1)
    const replyId = (await chat.ids()).at(-1)!
    const { page = 0, ...messages } = await rendersSince(chat.page)
    assert.deepEqual(Object.keys(messages), [replyId])
    assert.isBelow(page, messages[replyId]! / 4)
  }).timeout(90_000)

  test('shows code line by line as it is written, and copies it to the letter', async ({
    assert,
  }) => {
    await chat.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await chat.page.evaluate(WATCH_REMOVALS)
    await chat.say(`!script rate=1200\nHere is $\\vec{v}$:\n\n\`\`\`ts\n${CODE}\n\`\`\``)
    const code = chat.replies.last().getByRole('figure', { name: 'Code, TypeScript' })
    const pre = code.locator('pre')
    // Its end has not come: it is code already.
    await chat.page.locator('[data-state=streaming] figure .hljs-keyword').first().waitFor()
    await chat.replyIs('ended', -1)
    await chat.page.waitForFunction(
      (lines) => document.querySelectorAll('code > span .hljs-keyword').length >= lines,
      CODE.match(/const line/g)!.length
    )
    assert.deepEqual(await chat.page.evaluate('window.removals'), [])
    assert.equal(await pre.textContent(), CODE)
    await code.getByRole('button', { name: 'Copy code' }).click()
    assert.equal(await chat.page.evaluate(() => navigator.clipboard.readText()), CODE)

    const arrow = chat.replies.last().locator('.katex svg')
    assert.isAbove((await arrow.boundingBox())!.width, 2)

    assert.isTrue(await pre.evaluate(scrollsSideways))
    assert.isFalse(await chat.page.getByRole('log').evaluate(scrollsSideways))
    await code.getByRole('button', { name: 'Wrap lines' }).click()
    assert.isFalse(await pre.evaluate(scrollsSideways))
    await code.getByRole('button', { name: 'Do not wrap lines' }).click()
  }).timeout(60_000)

  test('shows its end, and what is older without a jump, also offline', async ({ assert }) => {
    const log = chat.page.getByRole('log', { name: 'Conversation' })
    const gap = () => log.evaluate((e) => e.scrollHeight - e.clientHeight - e.scrollTop)
    await log.press('End')
    assert.isBelow(await gap(), 24)

    const jumps = await log.evaluate(scrollUp, 80)
    assert.deepEqual(jumps, [])
    const ids = await chat.ids()
    assert.isAtMost(ids.length, MOST_MOUNTED)
    assert.notInclude(ids, LAST)

    await log.press('Home')
    await chat.page.locator('[data-message-id=chat-0-m-0]:focus').waitFor()
    await log.press('End')
    await chat.page.locator(`[data-message-id=${LAST}]`).waitFor()
    assert.isBelow(await gap(), 24)

    line.cut()
    await chat.reload()
    await chat.page.locator(`[data-message-id=${LAST}]`).waitFor()
    assert.isBelow(await gap(), 24)
    const code = chat.replies.last().locator('pre')
    assert.equal(await code.textContent(), CODE)
    assert.deepEqual(await log.evaluate(scrollUp, 10), [])
    line.mend()
  }).timeout(90_000)
})

/** Somebody whose only chat is a long one, as their browser is known to the server. */
async function guestWithHistory(url: string, eventlogFile: string) {
  const answer = await fetch(url)
  const storeId = /"storeId":"([^"]+)"/.exec(await answer.text())![1]!
  const eventlog = new Eventlog(eventlogFile, (error) => {
    throw error
  })
  const history = { chats: 1, messagesPerChat: MESSAGES, charactersPerReply: 300, folded: true }
  await seedHistory(eventlog, storeId, history)
  eventlog.close()
  return answer.headers.getSetCookie().map((cookie) => {
    const [name = '', value = ''] = cookie.split(';')[0]!.split(/=(.*)/s)
    return { name, value, url }
  })
}

/** In the page: scrolls up in steps, and gives what of the messages in sight has moved by anything else. */
async function scrollUp(log: { scrollTop: number }, steps: number) {
  type Box = { getBoundingClientRect(): { top: number; bottom: number }; isConnected: boolean }
  const element = log as unknown as { scrollTop: number; querySelectorAll(of: string): Box[] }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const moved: string[] = []
  for (let step = 0; step < steps; step++) {
    const seen = [...element.querySelectorAll('article')].find(
      (article) => article.getBoundingClientRect().bottom > 200
    )!
    const before = seen.getBoundingClientRect().top
    element.scrollTop -= 600
    for (let count = 0; count < 3; count++) {
      await frame()
      const off = seen.getBoundingClientRect().top - before - 600
      if (Math.abs(off) > 1.5) moved.push(`step ${step}, frame ${count}: ${off} px`)
    }
  }
  return moved
}

const scrollsSideways = (element: { scrollWidth: number; clientWidth: number }) =>
  element.scrollWidth > element.clientWidth

/** In the page: every element within code that is taken away again. */
const WATCH_REMOVALS = `window.removals = []
new MutationObserver((records) => {
  for (const { target, removedNodes } of records)
    for (const node of removedNodes)
      if (node.nodeType === 1 && target.closest?.('pre')) window.removals.push(node.outerHTML.slice(0, 80))
}).observe(document.querySelector('main'), { childList: true, subtree: true })`
