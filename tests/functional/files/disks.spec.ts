import { createHash, randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { Disk, services } from '@adonisjs/drive'
import { FileStore } from '#app/files/file_store'
import { inspectFile } from '#app/files/inspect_file'
import { s3Options } from '#config/drive'
import { pdfWith } from '#tests/fixtures/documents'
import { S3Double } from '#tests/fixtures/s3_double'

type Place = { disk: Disk; close?: () => Promise<unknown>; check?: () => void }

async function givenS3(): Promise<Place & { double: S3Double }> {
  const double = new S3Double()
  const endpoint = await double.start()
  const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' }
  const service = services.s3({ ...s3Options, endpoint, bucket: 'bucket', credentials })
  const open = await service.resolver('r2', app, [])
  return { disk: new Disk(open()), double, close: () => double.stop() }
}
const PLACES: [name: string, open: () => Promise<Place>][] = [
  ['fs', async () => ({ disk: (await app.container.make('drive.manager')).use('fs') })],
  ['r2', givenS3],
]

/** What app/files wants of a disk. A further kind of disk is added to the list above. */
for (const [name, open] of PLACES)
  test.group(`Files on a disk: ${name}`, (group) => {
    let place: Place
    let store: FileStore
    group.setup(async () => {
      place = await open()
      store = new FileStore({
        disk: place.disk,
        formerStores: () => [],
        quotaOf: async () => 20_000_000,
        folder: null,
      })
      return async () => void (await place.close?.())
    })
    const take = async (storeId: string, bytes: Uint8Array) => {
      const inspection = await inspectFile(bytes)
      if (!inspection.ok) throw new Error(inspection.error)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return store.take(storeId, { bytes, name: 'x', sha256, found: inspection.found })
    }
    const someStore = () => randomBytes(18).toString('hex')

    test('come back byte by byte, as a whole and as a stream', async ({ assert }) => {
      const bytes = Buffer.alloc(6_000_000, 'x')
      const kept = await take(someStore(), bytes)
      if (!kept.ok) return assert.fail(kept.error)
      assert.isTrue(bytes.equals(await store.readBytes(kept.file)))
      assert.isTrue(bytes.equals(await buffer(await store.read(kept.file))))
    })

    test('bring the text of documents with them', async ({ assert }) => {
      const kept = await take(someStore(), pdfWith(['One', 'Two']))
      if (!kept.ok) return assert.fail(kept.error)
      assert.deepEqual(await store.pages(kept.file), [
        { number: 1, text: 'One' },
        { number: 2, text: 'Two' },
      ])
    })

    test('are gone when they are removed, text and all', async ({ assert }) => {
      const kept = await take(someStore(), pdfWith(['One']))
      if (!kept.ok) return assert.fail(kept.error)
      await store.remove(kept.file)
      await assert.rejects(() => store.readBytes(kept.file))
      assert.isNull(await store.find(kept.file.storeId, kept.file.id))
    })

    test('that there is no room for leave nothing behind', async ({ assert }) => {
      const storeId = someStore()
      const [one, other] = [Buffer.alloc(12_000_000, 'a'), Buffer.alloc(12_000_000, 'b')]
      const kept = await take(storeId, one)
      assert.isTrue(kept.ok)
      assert.deepEqual(await take(storeId, other), { ok: false, error: 'no_room' })
      const sha256 = createHash('sha256').update(other).digest('hex')
      assert.isFalse(await place.disk.exists(`${storeId}/${sha256.slice(0, 2)}/${sha256}`))
    })
  })

test.group('Files in a bucket', () => {
  test('are sent in a way that servers other than Amazon’s understand', async ({ assert }) => {
    const { disk, double, close } = await givenS3()
    await disk.put('a/b', Buffer.alloc(6_000_000))
    assert.equal(double.objects.get('/bucket/a/b')?.byteLength, 6_000_000)
    assert.deepEqual(double.refused, [])
    await close!()
  })
})
