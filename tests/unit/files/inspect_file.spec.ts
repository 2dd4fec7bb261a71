import { test } from '@japa/runner'
import { inspectFile } from '#app/files/inspect_file'
import { pictureSize } from '#app/files/picture_size'
import { pngOf } from '#tests/fixtures/documents'

const bytes = (text: string) => Buffer.from(text, 'latin1')

const SIZES: [kind: string, Uint8Array][] = [
  ['image/png', pngOf(640, 480)],
  ['image/gif', bytes('GIF89a\x80\x02\xe0\x01')],
  // Behind a note, and with a marker that is padded.
  ['image/jpeg', bytes('\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x0b\x08\x01\xe0\x02\x80')],
  ['image/webp', bytes('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01')],
  ['image/webp', bytes('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x7f\xc2\x77\0')],
  ['image/webp', bytes('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0')],
]

test.group('pictureSize', () => {
  test('reads {0} from its header')
    .with(SIZES)
    .run(({ assert }, [kind, header]) => {
      assert.deepEqual(pictureSize(kind, header), { width: 640, height: 480 })
    })

  test('knows none of a header that ends anywhere, or is no header', ({ assert }) => {
    for (const [kind, header] of SIZES)
      for (let end = 0; end < header.length - 1; end++)
        assert.doesNotThrow(() => pictureSize(kind, header.subarray(0, end)))
    assert.isNull(pictureSize('image/jpeg', bytes('\xff\xd8\xff\xe0\xff\xff')))
    assert.isNull(pictureSize('application/pdf', bytes('%PDF-1.4')))
  })

  test('does not stay in a picture whose parts have no length', ({ assert }) => {
    const begun = performance.now()
    assert.isNull(pictureSize('image/jpeg', Buffer.alloc(5_000_000, '\xff', 'latin1')))
    pictureSize('image/jpeg', bytes('\xff\xd8' + '\xff\xe1\0\0'.repeat(100_000)))
    assert.isBelow(performance.now() - begun, 2_000)
  })
})

test.group('inspectFile', () => {
  test('takes text in any script, and nothing that is only text at its beginning', async ({
    assert,
  }) => {
    const text = await inspectFile(Buffer.from('Grüße, мир, 世界\n'))
    assert.deepEqual(text, { ok: true, found: { mediaType: 'text/plain' } })
    const changing = await inspectFile(Buffer.concat([Buffer.alloc(5_000, 'a'), bytes('\xff\xfe')]))
    assert.deepEqual(changing, { ok: false, error: 'kind_not_taken' })
  })

  test('takes pictures up to what a browser can show', async ({ assert }) => {
    assert.isTrue((await inspectFile(pngOf(10_000, 10_000))).ok)
    assert.deepEqual(await inspectFile(pngOf(10_001, 10_000)), { ok: false, error: 'hostile' })
  })
})
