import { test } from '@japa/runner'
import { estimateFileTokens } from '#shared/file_tokens'

const PICTURE = { mediaType: 'image/png', bytes: 1_000 }

test.group('what files cost, before they are read', () => {
  test('pictures by their size, up to what providers make of large ones', ({ assert }) => {
    assert.equal(estimateFileTokens({ ...PICTURE, width: 750, height: 400 }), 400)
    assert.equal(estimateFileTokens({ ...PICTURE, width: 9_000, height: 9_000 }), 1_600)
    assert.equal(estimateFileTokens(PICTURE), 1_000)
  })

  test('documents by their pages, texts by their length', ({ assert }) => {
    const paper = { mediaType: 'application/pdf', bytes: 100_000 }
    assert.equal(estimateFileTokens({ ...paper, pages: 3 }), 1_500)
    assert.equal(estimateFileTokens({ mediaType: 'text/plain', bytes: 4_000 }), 1_000)
  })
})
