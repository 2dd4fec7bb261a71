import { readdirSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import StoredFile from '#app/files/stored_file'
import { uploads } from '#config/files'
import { pdfWith, pngOf } from '#tests/fixtures/documents'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { errorOf, givenSender, hashOf } from '#tests/functional/files/sender'

test.group('A file that somebody sends', (group) => {
  group.setup(() => HttpVisitor.server())

  test('is theirs from then on, under the id that follows from it', async ({ assert }) => {
    const { visitor, send, idOf } = await givenSender()
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
    const { storeId, send } = await givenSender()
    const answers = await Promise.all([1, 2, 3].map(() => send(Buffer.from('the same'))))
    assert.sameMembers(
      answers.map(({ status }) => status),
      [201, 200, 200]
    )
    const rows = await StoredFile.query().where({ storeId })
    assert.lengthOf(rows, 1)
  })

  test('has pages, which can be read one by one', async ({ assert }) => {
    const { visitor, send, idOf } = await givenSender()
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
    const owner = await givenSender()
    const { visitor } = await givenSender()
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
    const { send, idOf } = await givenSender()
    const bytes = Buffer.from('text')
    const forged = await send(bytes, 'x', { 'x-xsrf-token': '' })
    assert.equal(forged.status, 403)
    const stranger = new HttpVisitor()
    const { status } = await stranger.put(`/files/${await idOf(bytes)}`, bytes)
    assert.oneOf(status, [401, 403])
  })

  test('is refused when it is another one than announced', async ({ assert }) => {
    const { visitor, send, idOf } = await givenSender()
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
      const { send } = await givenSender()
      assert.equal((await send(Buffer.from('x'), 'x', headers)).status, status)
    })

  test('may have 10 MB, ten of them at once, and no byte more (hand test L7)', async ({
    assert,
  }) => {
    const { send } = await givenSender()
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
    const { send } = await givenSender()
    assert.equal((await send(Buffer.alloc(25_000_000, 'x'))).status, 413)
  })

  test('of the guest that somebody was may still come, and is theirs', async ({ assert }) => {
    const [guest, account] = [await givenSender(), await givenSender()]
    const eventlog = await app.container.make('eventlog')
    await eventlog.transaction(() => {
      eventlog.merges.ask(guest.storeId, account.storeId)
      eventlog.merges.begin(guest.storeId)
    })
    const bytes = Buffer.from('written before signing in')
    const id = await guest.idOf(bytes)
    const headers = { 'x-file-name': 'x', 'x-file-sha256': hashOf(bytes) }
    assert.equal((await account.visitor.put(`/files/${id}`, bytes, headers)).status, 201)
    assert.equal((await account.visitor.get(`/files/${id}`)).status, 200)
  })
})
