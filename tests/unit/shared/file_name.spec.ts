import { test } from '@japa/runner'
import { fileName } from '#shared/file_name'
import { MAX_FILE_NAME_CHARS } from '#shared/limits'

test.group('fileName', () => {
  test('keeps a name that does no harm', ({ assert }) => {
    for (const name of ['report.pdf', 'Größe (2).png', '世界.txt', 'a b.c'])
      assert.equal(fileName(name), name)
  })

  test('makes others harmless (attack F01)', ({ assert }) => {
    const names = {
      '../../etc/passwd': 'passwd',
      'C:\\temp\\evil.exe': 'evil.exe',
      '.htaccess': 'htaccess',
      '..': 'file',
      '': 'file',
      'a\r\nb\0.txt': 'ab.txt',
      'evil\u202Egnp.exe': 'evilgnp.exe',
    }
    for (const [given, harmless] of Object.entries(names)) assert.equal(fileName(given), harmless)
  })

  test('shortens a long one and keeps its ending', ({ assert }) => {
    const name = fileName(`${'x'.repeat(5_000)}.pdf`)
    assert.lengthOf(name, MAX_FILE_NAME_CHARS)
    assert.match(name, /x\.pdf$/)
  })
})
