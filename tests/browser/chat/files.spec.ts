import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright-core'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'
import { pdfWith } from '#tests/fixtures/documents'
import { PlainVisitor } from '#tests/fixtures/plain_visitor'

const REPORT = pdfWith([
  'Foxes sleep by day and hunt at night.',
  'Tea is best with water that is not quite boiling.',
  'The lighthouse of Ymir has exactly 4711 steps.',
])
const MB = 1024 * 1024

type Dropped = { name: string; base64?: string; bytes?: number }

/** Drops files onto the page, as from a file manager; the picture is painted there. */
const drop = (page: Page, files: readonly Dropped[]) =>
  page.evaluate(async (dropped) => {
    const canvas = new OffscreenCanvas(320, 200)
    canvas.getContext('2d')!.fillRect(0, 0, 160, 200)
    const painted = await canvas.convertToBlob()
    const transfer = new DataTransfer()
    for (const { name, base64, bytes } of dropped) {
      const binary = base64 && Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const content = binary || (bytes ? new Uint8Array(bytes) : painted)
      transfer.items.add(new File([content], name))
    }
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true })
      )
  }, files)

/** How wide the picture in an element is, as it arrived. */
const widthIn = (page: Page, name: string) =>
  page
    .getByRole('log', { name: 'Conversation' })
    .getByRole('button', { name })
    .locator('img')
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))

test.group('Files in a chat', (group) => {
  const stage = new Stage(group)

  test('are dropped, asked about, cited by page, and there without a connection', async ({
    assert,
  }) => {
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const chat = await ChatPage.open(browser, stage.server.url)
    const { page } = chat
    const sent: string[] = []
    const gate = Promise.withResolvers<void>()
    await page.route('**/files/*', async (route) => {
      if (route.request().method() !== 'PUT') return route.continue()
      sent.push(route.request().url())
      await gate.promise
      return route.continue()
    })

    await drop(page, [
      { name: 'report.pdf', base64: REPORT.toString('base64') },
      { name: 'evening.png' },
      { name: 'big.pdf', bytes: 25 * MB },
    ])
    const tray = page.getByRole('list', { name: 'Attached files' })
    await page.getByRole('alert').getByText('big.pdf has 25 MB; a file may have 10 MB.').waitFor()
    await tray.getByRole('progressbar', { name: 'Upload of report.pdf' }).waitFor()
    await tray.getByRole('button', { name: 'Open evening.png' }).locator('img').waitFor()
    assert.deepEqual(await violations(page), [])
    await chat.reload()
    await tray.getByRole('button', { name: 'Open evening.png' }).locator('img').waitFor()

    await chat.say('How many steps does the lighthouse have?')
    await chat.messages.first().getByText('report.pdf: Uploading').waitFor()
    await chat.syncSays(/2 files to upload/)
    gate.resolve()
    const citation = chat.replies.first().getByRole('button', { name: 'report.pdf, p. 3' })
    await citation.waitFor()
    await chat.replyIs('ended')
    await chat.syncSays(/^Synced$/)
    assert.match(await chat.replyText(), /exactly 4711 steps/)
    assert.lengthOf(new Set(sent), 2, 'the large one never left the browser')

    await citation.click()
    const viewer = page.getByRole('dialog', { name: 'report.pdf' })
    await viewer.locator('canvas[data-page="3"]').waitFor()
    await viewer.getByRole('button', { name: 'Text' }).click()
    await viewer.getByText('exactly 4711 steps').waitFor()

    const stranger = new PlainVisitor()
    await stranger.go(`${stage.server.url}/`)
    for (const address of [...sent, `${sent[0]}/text`])
      assert.equal((await stranger.send(address)).status, 404, address)

    await chat.isKeptOffline()
    await page.unroute('**/files/*')
    await browser.context.setOffline(true)
    await chat.reload()
    assert.equal(await widthIn(page, 'Open evening.png'), 320)
    await citation.click()
    await viewer.locator('canvas[data-page="3"]').waitFor()
    await viewer.getByRole('button', { name: 'Text' }).click()
    await viewer.getByText('exactly 4711 steps').waitFor()
  })
})

/** From now on: the place that waits for a picture, and how far anything of the reply moves afterwards. */
const watchPlace = (page: Page) =>
  page.evaluate(() => {
    const seen = { width: 0, height: 0, shift: 0 }
    Object.assign(globalThis, { seen })
    new MutationObserver(() => {
      const place = document.querySelector('[data-picture=waiting]')?.parentElement
      if (!place || seen.width > 0) return
      const { width, height } = place.getBoundingClientRect()
      Object.assign(seen, { width, height })
      type Shift = { value: number; sources: { node: Node | null }[] }
      const reply = place.closest('article')
      const add = (list: PerformanceObserverEntryList) => {
        for (const { value, sources } of list.getEntries() as unknown as Shift[])
          if (sources.some(({ node }) => reply?.contains(node))) seen.shift += value
      }
      new PerformanceObserver(add).observe({ type: 'layout-shift' })
    }).observe(document.body, { subtree: true, childList: true })
  })

const seenIn = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { seen: { width: number; height: number; shift: number } }).seen
  )

const pictureSize = (reply: Locator) =>
  reply.locator('img[data-picture=made]').evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const { width, height } = image.closest('li')!.getBoundingClientRect()
    return { width, height, naturalWidth: image.naturalWidth, naturalHeight: image.naturalHeight }
  })

test.group('Pictures', (group) => {
  const stage = new Stage(group)

  test('are drawn in the place that is kept for them, again, and into others', async ({
    assert,
  }) => {
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const chat = await ChatPage.open(browser, stage.server.url)
    const { page } = chat
    const reply = chat.replies.first()
    await chat.field.fill('/image a red fox')
    await page.getByRole('radio', { name: 'Wide' }).check()
    await watchPlace(page)
    await chat.field.press('Enter')
    await chat.messages.first().getByText('a red fox', { exact: true }).waitFor()
    await chat.replyIs('ended')
    const made = await pictureSize(reply)
    const { shift, ...place } = await seenIn(page)
    assert.closeTo(place.width / place.height, 16 / 9, 0.02)
    assert.deepEqual({ width: made.width, height: made.height }, place)
    assert.closeTo(made.naturalWidth / made.naturalHeight, 16 / 9, 0.02)
    assert.equal(shift, 0)

    const firstId = await reply.getAttribute('data-message-id')
    await reply.getByRole('button', { name: 'Draw again' }).click()
    await page.locator(`[data-message-id="${firstId}"]`).waitFor({ state: 'detached' })
    await chat.replyIs('ended')
    await reply.getByText('2/2').waitFor()
    assert.equal((await pictureSize(reply)).naturalWidth, made.naturalWidth)

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      reply.getByRole('link', { name: /^Download/ }).click(),
    ])
    assert.equal(saved.suggestedFilename(), 'a red fox.png')

    await reply.getByRole('button', { name: 'Edit this picture' }).click()
    await page.getByRole('list', { name: 'Attached files' }).getByText('a red fox.png').waitFor()
    await page.keyboard.type('at night')
    await page.keyboard.press('Enter')
    await chat.messages.nth(2).getByText('at night', { exact: true }).waitFor()
    await chat.replyIs('ended', 1)
    assert.equal((await pictureSize(chat.replies.nth(1))).naturalWidth, made.naturalWidth)

    await chat.isKeptOffline()
    await browser.context.setOffline(true)
    await chat.reload()
    assert.equal((await pictureSize(reply)).naturalWidth, made.naturalWidth)
    assert.equal((await pictureSize(chat.replies.nth(1))).naturalWidth, made.naturalWidth)
  })
})
