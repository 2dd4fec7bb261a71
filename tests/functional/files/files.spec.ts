import { existsSync } from 'node:fs'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { removePerson } from '#app/accounts/deletion/remove_person'
import Person from '#app/accounts/person'
import { data } from '#config/data'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

const PNG = Buffer.from('\x89PNG\r\n\x1a\nnot much of a picture', 'latin1')

async function givenVisitor() {
  const visitor = await HttpVisitor.at('/')
  const { storeId } = await visitor.props('/')
  return { visitor, storeId: storeId as string }
}
async function givenFile(storeId: string, bytes: Buffer, name: string | null = null) {
  const files = await app.container.make('files')
  return (await files.keep(storeId, { bytes, name }))!
}

test.group('Files', (group) => {
  group.setup(() => HttpVisitor.server())

  test('are given to whoever they belong to, a picture to be shown', async ({ assert }) => {
    const { visitor, storeId } = await givenVisitor()
    const { id } = await givenFile(storeId, PNG)
    const { status, headers } = await visitor.get(`/files/${id}`)
    assert.equal(status, 200)
    assert.equal(headers.get('content-type'), 'image/png')
    assert.equal(headers.get('content-length'), String(PNG.byteLength))
    assert.isNull(headers.get('content-disposition'))
    assert.equal(headers.get('cache-control'), 'private, max-age=31536000, immutable')
  })

  test('that could be a page are saved and never run', async ({ assert }) => {
    const { visitor, storeId } = await givenVisitor()
    const page = Buffer.from('<script>alert(1)</script>')
    const { id } = await givenFile(storeId, page, 'naïve"\r\n.html')
    const { headers } = await visitor.get(`/files/${id}`)
    assert.equal(
      headers.get('content-disposition'),
      "attachment; filename*=UTF-8''na%C3%AFve%22.html"
    )
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.include(headers.get('content-security-policy'), 'sandbox')
    assert.equal(headers.get('content-type'), 'text/plain')
  })

  test('of somebody else look like those that do not exist', async ({ assert }) => {
    const owner = await givenVisitor()
    const { visitor } = await givenVisitor()
    const { id } = await givenFile(owner.storeId, PNG)
    const [foreign, missing] = [await visitor.get(`/files/${id}`), await visitor.get('/files/none')]
    assert.deepEqual([foreign.status, foreign.text], [404, missing.text])
    assert.equal(missing.status, 404)
    assert.isNull(foreign.headers.get('etag'))
  })

  test('are refused to who has no session', async ({ assert }) => {
    const { storeId } = await givenVisitor()
    const { id } = await givenFile(storeId, PNG)
    const { status } = await new HttpVisitor().get(`/files/${id}`)
    assert.equal(status, 401)
  })

  test('with the same bytes are one file of each owner', async ({ assert }) => {
    const [one, other] = [await givenVisitor(), await givenVisitor()]
    const first = await givenFile(one.storeId, PNG)
    const again = await Promise.all([1, 2, 3].map(() => givenFile(one.storeId, PNG)))
    const foreign = await givenFile(other.storeId, PNG)
    assert.deepEqual(new Set(again.map(({ id }) => id)), new Set([first.id]))
    assert.notEqual(foreign.id, first.id)
  })

  test('of a guest are the files of the account that the guest signs in to', async ({ assert }) => {
    const [guest, account] = [await givenVisitor(), await givenVisitor()]
    const { id } = await givenFile(guest.storeId, PNG)
    const eventlog = await app.container.make('eventlog')
    await eventlog.transaction(() => {
      eventlog.merges.ask(guest.storeId, account.storeId)
      eventlog.merges.begin(guest.storeId)
    })
    assert.equal((await account.visitor.get(`/files/${id}`)).status, 200)
  })

  test('go with the person, and nobody else’s', async ({ assert }) => {
    const [one, other] = [await givenVisitor(), await givenVisitor()]
    await givenFile(one.storeId, PNG)
    const { id } = await givenFile(other.storeId, PNG)
    const person = await Person.findByOrFail('storeId', one.storeId)
    const folder = (storeId: string) => join(data.folder, 'files', storeId)
    await removePerson(person, { actor: person, reason: 'a test' })
    assert.isFalse(existsSync(folder(one.storeId)))
    assert.equal((await other.visitor.get(`/files/${id}`)).status, 200)
  })
})
