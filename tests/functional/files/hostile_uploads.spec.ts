import { existsSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import StoredFile from '#app/files/stored_file'
import { uploads } from '#config/files'
import { rateLimits } from '#config/limiter'
import { MAX_UPLOADS } from '#shared/limits'
import { pdfBomb, pdfLoop, pdfThatDrawsItself, pngOf } from '#tests/fixtures/documents'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { type Bytes, errorOf, givenSender } from '#tests/functional/files/sender'

test.group('A hostile file', (group) => {
  group.setup(() => HttpVisitor.server())

  test('keeps a harmless name, whatever it was called (attack F01)', async ({ assert }) => {
    const { visitor, storeId, send, idOf } = await givenSender()
    for (const [index, name] of HOSTILE_NAMES.entries()) {
      const bytes = Buffer.from(`file ${index}`)
      assert.equal((await send(bytes, name)).status, 201, JSON.stringify(name))
      const { headers } = await visitor.get(`/files/${await idOf(bytes)}`)
      assert.match(
        headers.get('content-disposition')!,
        /^attachment; filename\*=UTF-8''[\w.%!~-]+$/
      )
    }
    const rows = await StoredFile.query().where({ storeId })
    for (const { name } of rows) assert.notMatch(name!, /[/\\\p{Cc}\p{Cf}]|^\.|^$/u)
    assert.isFalse(existsSync(app.makePath('evil')))
  })

  test('is what its bytes are, and does nothing (attack F02)', async ({ assert }) => {
    const { visitor, send, idOf } = await givenSender()
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const { json } = await send(page, 'cat.png', { 'content-type': 'image/png' })
    assert.equal(json.mediaType, 'text/plain')
    const polyglot = Buffer.from('GIF89a/*\x01\0\x01\0*/=1;<script>alert(1)</script>', 'latin1')
    assert.equal((await send(polyglot, 'x.html', { 'content-type': 'text/html' })).status, 201)
    for (const bytes of [page, polyglot]) {
      const { headers } = await visitor.get(`/files/${await idOf(bytes)}`)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.include(headers.get('content-security-policy'), 'sandbox')
      assert.notInclude(headers.get('content-type'), 'html')
    }
  })

  test('of another kind is not taken: {0}')
    .with([
      ['a zip', Buffer.from('PK\x03\x04\0\0', 'latin1')],
      ['a program', Buffer.from('\x7fELF\0\0', 'latin1')],
      ['nothing', Buffer.alloc(0)],
      [
        'text that goes on as something else',
        Buffer.concat([Buffer.alloc(9_000, 'a'), Buffer.alloc(9)]),
      ],
    ] as [string, Bytes][])
    .run(async ({ assert }, [, bytes]) => {
      const { send } = await givenSender()
      assert.deepEqual(errorOf(await send(bytes)), [415, 'kind_not_taken'])
    })

  test('that is a bomb is refused in no time (attack F04): {0}')
    .with([
      ['a picture of 30,000 x 30,000', pngOf(30_000, 30_000)],
      ['a PDF of 200 MB in 200 kB', pdfBomb()],
      ['a PDF whose pages are their own parents', pdfLoop()],
      ['a picture without a size', pngOf(0, 0)],
      ['a PDF without anything', Buffer.from('%PDF-1.7 nothing')],
    ] as [string, Bytes][])
    .run(async ({ assert }, [, bytes]) => {
      const { send } = await givenSender()
      const begun = performance.now()
      assert.equal((await send(bytes)).status, 422)
      assert.isBelow(performance.now() - begun, 10_000)
    })

  test('that draws itself has no text, and ends', async ({ assert }) => {
    const { send } = await givenSender()
    const { status, json } = await send(pdfThatDrawsItself())
    assert.deepEqual([status, json.pages], [201, 1])
  })

  test('finds exactly as much room as there is, also beside others (attack F07)', async ({
    assert,
  }) => {
    const { storeId, send } = await givenSender()
    const files = await app.container.make('files')
    const each = 2_000_000
    const fits = Math.floor(uploads.guestQuotaBytes / each)
    const filler = Buffer.alloc(1, 'f')
    await files.keep(storeId, { bytes: filler, name: null })
    const row = await StoredFile.findByOrFail({ storeId })
    await row.merge({ bytes: uploads.guestQuotaBytes - 3 * each }).save()
    assert.isAbove(fits, 3)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => send(Buffer.alloc(each, String(index))))
    )
    const statuses = answers.map(({ status }) => status)
    assert.lengthOf(
      statuses.filter((status) => status === 201),
      3
    )
    assert.lengthOf(
      statuses.filter((status) => status === 507),
      5
    )
  })

  test('comes no more often than people send files', async ({ assert, cleanup }) => {
    const { send } = await givenSender()
    rateLimits.areOn = true
    cleanup(() => void (rateLimits.areOn = false))
    const tries = Array.from({ length: MAX_UPLOADS }, () =>
      send(Buffer.from('x'), 'x', { 'x-file-sha256': '' })
    )
    assert.deepEqual(
      new Set((await Promise.all(tries)).map(({ status }) => status)),
      new Set([400])
    )
    const { status, headers } = await send(Buffer.from('x'))
    assert.equal(status, 429)
    assert.isNotNull(headers.get('retry-after'))
  })
})

const HOSTILE_NAMES = [
  '../../evil',
  '..\\..\\evil',
  '/etc/passwd',
  'C:\\Windows\\evil.exe',
  '....//....//evil',
  'a\0b.png',
  'a\r\nset-cookie: x=1',
  '"; filename="evil.html',
  '.htaccess',
  '..',
  'evil\u202Egnp.exe',
  '<img src=x onerror=alert(1)>.png',
  `${'a'.repeat(5_000)}.pdf`,
  '%2e%2e%2fevil',
  '\u{1F4A9}\uD800.txt',
].map((name) => name.toWellFormed())
