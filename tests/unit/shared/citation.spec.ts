import { test } from '@japa/runner'
import { citationHref, citationIn, citationLink, numberFiles } from '#shared/citation'

test.group('citations', () => {
  test('are read as they are written', ({ assert }) => {
    for (const citation of [
      { file: 1, page: 3 },
      { file: 12, page: null },
    ])
      assert.deepEqual(citationIn(citationHref(citation)), citation)
    assert.equal(
      citationLink('report.pdf', { file: 1, page: 3 }),
      '[report.pdf, p. 3](#file-1-page-3)'
    )
  })

  test('are nothing else', ({ assert }) => {
    const others = [
      '#file-0',
      '#file-1-page-0',
      '#file-1x',
      'https://a.b/#file-1',
      '#file-1-page-999999',
      '',
    ]
    for (const href of others) assert.isNull(citationIn(href))
  })

  test('survive a name that is Markdown itself', ({ assert }) => {
    const link = citationLink('a](https://evil.example)[`b`.pdf', { file: 2, page: null })
    assert.match(link, /^\[[^[\]]*\]\(#file-2\)$/)
  })

  test('count the files of all messages', ({ assert }) => {
    assert.deepEqual(numberFiles([{ files: ['a', 'b'] }, { files: [] }, { files: ['c'] }]), [
      'a',
      'b',
      'c',
    ])
  })
})
