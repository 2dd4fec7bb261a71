import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import StoredFile from '#app/files/stored_file'
import { uploads } from '#config/files'
import { fileIdOf } from '#shared/file_id'
import { pdfBomb, pdfLoop, pdfThatDrawsItself, pdfWith, pngOf } from '#tests/fixtures/documents'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

type Bytes = Uint8Array<ArrayBuffer>
const hashOf = (bytes: Bytes) => createHash('sha256').update(bytes).digest('hex')

async function givenVisitor() {
  const visitor = await HttpVisitor.at('/')
  const { storeId } = await visitor.props('/')
  const idOf = (bytes: Bytes) => fileIdOf(storeId as string, hashOf(bytes))
  const send = async (bytes: Bytes, name = 'file', more: Record<string, string> = {}) =>
    visitor.put(`/files/${await idOf(bytes)}`, bytes, {
      'x-file-name': encodeURIComponent(name),
      'x-file-sha256': hashOf(bytes),
      ...more,
    })
  return { visitor, storeId: storeId as string, idOf, send }
}
const errorOf = ({ status, json }: { status: number; json: Record<string, unknown> }) =>
  [status, (json.error as { code: string } | undefined)?.code] as const

test.group('A file that somebody sends', (group) => {
  group.setup(() => HttpVisitor.server())

  test('is theirs from then on, under the id that follows from it', async ({ assert }) => {
    const { visitor, send, idOf } = await givenVisitor()
    const bytes = pngOf(640, 480)
    const { status, json } = await send(bytes, 'cat.png')
    const fileId = await idOf(bytes)
    assert.deepEqual(
      [status, json],
      [201, { fileId, mediaType: 'image/png', bytes: bytes.length, width: 640, height: 480 }]
    )
    const answer = await visitor.get(`/files/${fileId}`)
    assert.equal(answer.headers.get('content-type'), 'image/png')
  })

  test('may be sent again, and is one file', async ({ assert }) => {
    const { storeId, send } = await givenVisitor()
    const answers = await Promise.all([1, 2, 3].map(() => send(Buffer.from('the same'))))
    assert.sameMembers(
      answers.map(({ status }) => status),
      [201, 200, 200]
    )
    const rows = await StoredFile.query().where({ storeId })
    assert.lengthOf(rows, 1)
  })

  test('has pages, which can be read one by one', async ({ assert }) => {
    const { visitor, send, idOf } = await givenVisitor()
    const bytes = pdfWith(['First', 'Second', 'The whale weighs 140 tons.'])
    const { status, json } = await send(bytes, 'report.pdf')
    assert.deepEqual([status, json.pages, json.mediaType], [201, 3, 'application/pdf'])
    const text = await visitor.get(`/files/${await idOf(bytes)}/text`)
    assert.deepEqual((text.json.pages as unknown[])[2], {
      number: 3,
      text: 'The whale weighs 140 tons.',
    })
  })

  test('is nobody else’s (attack F06)', async ({ assert }) => {
    const owner = await givenVisitor()
    const { visitor } = await givenVisitor()
    const bytes = Buffer.from('a secret')
    await owner.send(bytes)
    const id = await owner.idOf(bytes)
    for (const path of [`/files/${id}`, `/files/${id}/text`])
      assert.equal((await visitor.get(path)).status, 404)
    const headers = { 'x-file-name': 'x', 'x-file-sha256': hashOf(bytes) }
    assert.deepEqual(errorOf(await visitor.put(`/files/${id}`, bytes, headers)), [
      409,
      'hash_mismatch',
    ])
  })

  test('is as large at most as the page says', async ({ assert }) => {
    const { text } = await (await HttpVisitor.at('/')).get('/')
    assert.include(text, `data-max-file-bytes="${uploads.maxBytes}"`)
  })

  test('needs a session, and the token of a page (attack A07)', async ({ assert }) => {
    const { send, idOf } = await givenVisitor()
    const bytes = Buffer.from('text')
    const forged = await send(bytes, 'x', { 'x-xsrf-token': '' })
    assert.equal(forged.status, 403)
    const stranger = new HttpVisitor()
    const { status } = await stranger.put(`/files/${await idOf(bytes)}`, bytes)
    assert.oneOf(status, [401, 403])
  })

  test('is refused when it is another one than announced', async ({ assert }) => {
    const { visitor, send, idOf } = await givenVisitor()
    const [announced, sent] = [Buffer.from('one'), Buffer.from('other')]
    const answer = await visitor.put(`/files/${await idOf(announced)}`, sent, {
      'x-file-name': 'x',
      'x-file-sha256': hashOf(announced),
    })
    assert.deepEqual(errorOf(answer), [409, 'hash_mismatch'])
    assert.equal((await send(Buffer.from('text'), '%')).status, 201)
  })

  test('is refused with {0} for {1}')
    .with([
      [400, 'a broken name', { 'x-file-name': '%E0%A4%A' }],
      [400, 'no hash', { 'x-file-sha256': '' }],
      [400, 'a hash that is a path', { 'x-file-sha256': '../../etc/passwd' }],
    ] as const)
    .run(async ({ assert }, [status, , headers]) => {
      const { send } = await givenVisitor()
      assert.equal((await send(Buffer.from('x'), 'x', headers)).status, status)
    })

  test('may have 10 MB, ten of them at once, and no byte more (hand test L7)', async ({
    assert,
  }) => {
    const { send } = await givenVisitor()
    const large = (index: number) => Buffer.alloc(uploads.maxBytes, String(index))
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => send(large(index))))
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(10).fill(201)
    )
    const refused = await send(Buffer.alloc(uploads.maxBytes + 1, 'x'))
    assert.deepEqual(errorOf(refused), [413, 'too_large'])
    assert.include((refused.json.error as { message: string }).message, '10 MB')
    assert.deepEqual(readdirSync(uploads.folder), [])
  })

  test('of 25 MB gets an answer and not a broken line', async ({ assert }) => {
    const { send } = await givenVisitor()
    assert.equal((await send(Buffer.alloc(25_000_000, 'x'))).status, 413)
  })

  test('keeps a harmless name, whatever it was called (attack F01)', async ({ assert }) => {
    const { visitor, storeId, send, idOf } = await givenVisitor()
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
    const { visitor, send, idOf } = await givenVisitor()
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
      const { send } = await givenVisitor()
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
      const { send } = await givenVisitor()
      const begun = performance.now()
      assert.equal((await send(bytes)).status, 422)
      assert.isBelow(performance.now() - begun, 10_000)
    })

  test('that draws itself has no text, and ends', async ({ assert }) => {
    const { send } = await givenVisitor()
    const { status, json } = await send(pdfThatDrawsItself())
    assert.deepEqual([status, json.pages], [201, 1])
  })

  test('finds exactly as much room as there is, also beside others (attack F07)', async ({
    assert,
  }) => {
    const { storeId, send } = await givenVisitor()
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
