import { test } from '@japa/runner'
import { readPdf } from '#app/files/pdf_text'
import { pdfBomb, pdfLoop, pdfOf, pdfThatDrawsItself, pdfWith } from '#tests/fixtures/documents'

const read = (bytes: Buffer) => readPdf(Uint8Array.from(bytes))

test.group('readPdf', () => {
  test('gives the text of each page', async ({ assert }) => {
    const texts = ['One', 'Two', 'The third']
    assert.deepEqual(await read(pdfWith(texts)), { ok: true, text: { pages: 3, texts } })
  })

  test('reads 400 pages, and several documents at once', async ({ assert }) => {
    const many = Array.from({ length: 400 }, (_, index) => `Page ${index + 1}`)
    const outcomes = await Promise.all(
      [many, ['a'], ['b'], ['c']].map((texts) => read(pdfWith(texts)))
    )
    assert.deepEqual(
      outcomes.map((outcome) => outcome.ok && outcome.text.texts.at(-1)),
      ['Page 400', 'a', 'b', 'c']
    )
  })

  test('refuses what is no document, and what never ends (attack F04)', async ({ assert }) => {
    const unreadable = { ok: false, error: 'unreadable' } as const
    assert.deepEqual(await read(Buffer.from('%PDF-1.4')), unreadable)
    assert.deepEqual(await read(pdfLoop()), unreadable)
    assert.deepEqual(await read(pdfOf(['<< /Type /Catalog >>'])), unreadable)
    assert.isTrue((await read(pdfThatDrawsItself())).ok)
  })

  test('ends a page that unpacks to 200 MB while it is on its way there (attack F04)', async ({
    assert,
  }) => {
    const bomb = pdfBomb()
    const before = process.memoryUsage.rss()
    let most = 0
    const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss() - before)), 10)
    const outcome = await read(bomb)
    clearInterval(look)
    assert.deepEqual(outcome, { ok: false, error: 'hostile' })
    assert.isBelow(most, 150_000_000)
  })
})
