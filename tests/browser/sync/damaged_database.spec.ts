import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'

type Damage = { file: 'eventlog' | 'state' | ''; how: 'noise' | 'cut' | 'empty' }

/** Writes into the database files of a closed store, from a page that does not open it. */
const damage = (page: Page, kind: Damage) =>
  page.evaluate(async ({ file, how }) => {
    const root = await navigator.storage.getDirectory()
    const entries = (folder: FileSystemDirectoryHandle) =>
      (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()
    let damaged = 0
    for await (const folder of entries(root)) {
      for await (const handle of entries(folder as FileSystemDirectoryHandle)) {
        const stored = await (handle as FileSystemFileHandle).getFile()
        // the pool keeps the database's path in the first bytes of each of its files
        const path = await stored.slice(0, 64).text()
        if (!path.startsWith(`/${file}`) || path.startsWith('\0')) continue
        const writer = await (handle as FileSystemFileHandle).createWritable({
          keepExistingData: how !== 'empty',
        })
        if (how === 'cut') await writer.truncate(Math.floor(stored.size / 8192) * 4096)
        if (how === 'noise') {
          const noise = crypto.getRandomValues(new Uint8Array(65_536)).slice(0, stored.size - 8192)
          await writer.write({ type: 'write', position: 8192, data: noise })
        }
        await writer.close()
        damaged++
      }
    }
    return damaged
  }, kind)

/** Its processor is busy while its leader starts: the leader has the server's history before the page first asks for it. */
const slowToBegin = (page: Page) =>
  page.addInitScript(() => {
    const scope = globalThis as unknown as { Worker: new (...options: unknown[]) => object }
    scope.Worker = class extends scope.Worker {
      constructor(...options: unknown[]) {
        super(...options)
        setTimeout(() => {
          const end = performance.now() + 2_000
          while (performance.now() < end);
        }, 20)
      }
    }
  })

const KINDS: Damage[] = [
  { file: 'eventlog', how: 'noise' },
  { file: 'state', how: 'noise' },
  { file: 'eventlog', how: 'cut' },
  { file: 'state', how: 'empty' },
  { file: '', how: 'empty' },
]

test.group('A damaged local database', (group) => {
  const stage = new Stage(group)

  test('comes back whole, with what was not sent ($i: {file} {how})')
    .with(KINDS)
    .run(async ({ assert }, kind) => {
      const browser = await stage.browser()
      const chat = await ChatPage.open(browser, stage.server.url)
      await chat.say('!script tokens=40 rate=200')
      await chat.replyIs('ended')
      const before = await chat.replyText()
      const address = chat.page.url()

      await stage.server.end('SIGKILL')
      await chat.say('written offline')
      await chat.syncSays(/^Waiting/)
      await chat.page.close()

      const outside = await browser.context.newPage()
      await stage.server.start()
      await outside.goto(`${stage.server.url}/health`)
      assert.isAbove(await damage(outside, kind), 0)

      if (kind.file === '') await slowToBegin(outside)
      await outside.goto(address)
      const again = new ChatPage(outside)
      await again.isSent('written offline', 30_000)
      assert.equal(await again.replyText(), before)
      assert.equal(await again.written('written offline').count(), 1)
    })
    .timeout(90_000)
})
