import { test } from '@japa/runner'
import { sniffMediaType } from '#app/files/media_type'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test.group('sniffMediaType', () => {
  test('knows {mediaType} by its first bytes')
    .with([
      { mediaType: 'image/png', file: '\x89PNG\r\n\x1a\n…' },
      { mediaType: 'image/jpeg', file: '\xff\xd8\xff\xe0' },
      { mediaType: 'image/gif', file: 'GIF89a' },
      { mediaType: 'image/webp', file: 'RIFF\0\0\0\0WEBPVP8 ' },
      { mediaType: 'application/pdf', file: '%PDF-1.7' },
    ])
    .run(({ assert }, { mediaType, file }) => {
      assert.equal(sniffMediaType(bytes(file)), mediaType)
    })

  test('takes a page and a drawing with scripts for text', ({ assert }) => {
    assert.equal(sniffMediaType(bytes('<html><script>')), 'text/plain')
    assert.equal(sniffMediaType(bytes('<svg onload="x()">')), 'text/plain')
  })

  test('takes anything else for bytes', ({ assert }) => {
    assert.equal(sniffMediaType(Buffer.from([0, 1, 2])), 'application/octet-stream')
    assert.equal(sniffMediaType(Buffer.from([0xc3, 0x28])), 'application/octet-stream')
    assert.equal(sniffMediaType(Buffer.alloc(0)), 'application/octet-stream')
  })
})
