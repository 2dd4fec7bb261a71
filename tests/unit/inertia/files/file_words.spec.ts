import { test } from '@japa/runner'
import { fileSizeWords } from '~/chat/file_words'
import { kindWord, languageOf, mediaTypeOf } from '~/files/file_kinds'
import { takesWords } from '~/files/model_takes'
import { withoutPasted } from '~/files/pasted_text'
import { uploadWords } from '~/files/upload_words'
import { givenModel } from '#tests/unit/inertia/models/model_fixture'

const bytes = (text: string) => new TextEncoder().encode(text)

test.group('What is said of files', () => {
  test('sizes are those that people see in their file manager', ({ assert }) => {
    const sizes = [640, 12 * 1024, 1.4 * 1024 * 1024, 25 * 1024 * 1024]
    assert.deepEqual(sizes.map(fileSizeWords), ['640 bytes', '12 kB', '1.4 MB', '25 MB'])
  })

  test('a kind follows from the bytes, never from the name', ({ assert }) => {
    assert.equal(mediaTypeOf(new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10])), 'image/png')
    assert.equal(mediaTypeOf(bytes('%PDF-1.7')), 'application/pdf')
    assert.equal(mediaTypeOf(bytes('naïve = 1')), 'text/plain')
    assert.isNull(mediaTypeOf(new Uint8Array([0x4d, 0x5a, 0, 1])))
    assert.isNull(mediaTypeOf(new Uint8Array([0xff, 0xfe, 0x41])))
  })

  test('the mark and the language come from the name', ({ assert }) => {
    assert.equal(kindWord({ name: 'store.ts', mediaType: 'text/plain' }), 'TS')
    assert.equal(kindWord({ name: 'Makefile', mediaType: 'text/plain' }), 'Text')
    assert.equal(languageOf('a.b.PY'), 'py')
  })

  test('an upload says where it is', ({ assert }) => {
    assert.equal(uploadWords({ kind: 'uploading', share: 0.409 }), 'Uploading 40 %')
    assert.equal(uploadWords({ kind: 'offline' }), 'Waits for a connection')
    assert.isNull(uploadWords(undefined))
  })

  test('a model that does not see says so, and only of pictures', ({ assert }) => {
    const blind = givenModel('openai/old', 'Old', { tools: true })
    const picture = { name: 'fox.png', mediaType: 'image/png' }
    const paper = { name: 'a.pdf', mediaType: 'application/pdf' }
    assert.equal(
      takesWords(blind, [picture, paper]),
      'Old does not take pictures: fox.png would not be seen.'
    )
    assert.isNull(takesWords(blind, [paper]))
    assert.isNull(takesWords({ ...blind, takes: ['image'] }, [picture]))
    assert.match(
      takesWords(givenModel('own/x', 'X', { contextTokens: 8_000 }), [picture])!,
      /not known/
    )
  })

  test('what was pasted leaves the field again, and nothing else does', ({ assert }) => {
    assert.equal(withoutPasted('before one\ntwo after', 'one\r\ntwo', 7), 'before  after')
    assert.equal(withoutPasted('xx one', 'one', 0), 'xx ')
    assert.equal(withoutPasted('one changed', 'one more', 0), 'one changed')
  })
})
