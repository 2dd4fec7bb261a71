import { test } from '@japa/runner'
import { PAGE_SLICE_BYTES } from '#shared/limits'
import { SliceReader, sliced } from '#shared/sync/page_slices'

const read = (reader: SliceReader, text: string) =>
  sliced(new TextEncoder().encode(text)).map((slice) => reader.read(slice))

test.group('The slices of a page', () => {
  test('give the text with the last one, letters cut in two included', ({ assert }) => {
    const text = 'ä€😀'.repeat(PAGE_SLICE_BYTES / 4)
    const reader = new SliceReader()
    const results = read(reader, text)
    assert.equal(results.at(-1), text)
    assert.isTrue(results.slice(0, -1).every((result) => result === null))
    assert.deepEqual(read(reader, 'the next page'), ['the next page'])
  })
})
