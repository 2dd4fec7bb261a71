import { test } from '@japa/runner'
import { citedFile, type FileRow } from '~/files/cited_files'
import { madePictures, withoutPictures } from '~/files/made_file'

const file = (name: string) => ({
  fileId: `id-of-${name}`,
  name,
  mediaType: 'application/pdf',
  bytes: 1,
})
const row = (id: string, parentId: string | null, ...names: string[]): FileRow => ({
  id,
  parentId,
  files: names.length > 0 ? names.map(file) : null,
})

test.group('What a citation means', () => {
  const rows = [
    row('m1', null, 'a.pdf', 'b.pdf'),
    row('r1', 'm1'),
    row('m2', 'r1', 'c.pdf'),
    row('other', 'r1', 'elsewhere.pdf'),
  ]
  const cited = (number: number, parentId: string | null = 'm2') =>
    citedFile(rows, { parentId }, { file: number, page: 1 })?.name

  test('are the files of the branch above the reply, in their order', ({ assert }) => {
    assert.deepEqual(
      [1, 2, 3].map((number) => cited(number)),
      ['a.pdf', 'b.pdf', 'c.pdf']
    )
    assert.equal(cited(3, 'other'), 'elsewhere.pdf')
  })

  test('is nothing where a model makes one up, or a chat runs in a circle', ({ assert }) => {
    assert.isUndefined(cited(4))
    assert.isUndefined(cited(1, null))
    const circle = [row('a', 'b', 'x.pdf'), row('b', 'a', 'y.pdf')]
    assert.equal(citedFile(circle, { parentId: 'a' }, { file: 2, page: null })?.name, 'x.pdf')
  })
})

test.group('What a model made', () => {
  const part = (mediaType: string, name: string | null = null) =>
    ({ kind: 'file', fileId: 'f', mediaType, name, bytes: 2 }) as const

  test('is shown apart when it is a picture, by a name that fits', ({ assert }) => {
    const words = { kind: 'text', text: 'Here it is' } as const
    const parts = [words, part('image/png'), part('audio/mpeg', 'song.mp3')]
    assert.deepEqual(
      madePictures(parts).map(({ name }) => name),
      ['picture.png']
    )
    assert.deepEqual(withoutPictures(parts), [words, parts[2]])
  })
})
