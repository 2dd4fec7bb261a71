import { test } from '@japa/runner'
import type { Attachment } from '#shared/events/attachment'
import { AttachedFiles, isAttached } from '~/files/attached_files'
import { complaintWords } from '~/files/complaint_words'
import { readFile } from '~/files/read_file'
import { givePageGlobals } from '#tests/fakes/page_globals'

const MB = 1024 * 1024

test.group('The files of a draft', (group) => {
  let steps: string[] = []
  let hasRoom = true
  group.each.setup(() => {
    steps = []
    hasRoom = true
    return givePageGlobals()
  })

  const draft = (draftId = 'new') =>
    new AttachedFiles({
      storeId: 'store-of-ada',
      draftId,
      kept: {
        keep: async () => {
          steps.push('kept')
          return hasRoom
        },
      },
      uploads: {
        add: ({ name }) => void steps.push(`uploads ${name}`),
        markSent: (ids) => void steps.push(`sent ${ids.length}`),
      },
      release: (fileId) =>
        void steps.push(`released ${fileId}, named: ${isAttached('store-of-ada', fileId)}`),
      read: async (file, storeId) =>
        file.name.endsWith('.png')
          ? {
              ok: true,
              file: {
                attachment: attachment(file.name),
                blob: file,
                sha256: 'of the bytes',
              },
            }
          : readFile(file, storeId),
    })
  const attachment = (name: string): Attachment => ({
    fileId: `id-of-${name}`,
    name,
    mediaType: 'image/png',
    bytes: 4,
  })
  const file = (name: string, content: BlobPart = 'text') => new File([content], name)

  test('are kept before they are named or uploaded, and survive a reload', async ({ assert }) => {
    await draft().add([file('a.png')])
    assert.deepEqual(steps, ['kept', 'uploads a.png'])
    assert.deepEqual(draft().now.get().files, [attachment('a.png')])
  })

  test('are refused before anything of them is sent, in words', async ({ assert }) => {
    const refusing = draft()
    const large = file('big.pdf', new Uint8Array(25 * MB))
    await refusing.add([large, file('empty.txt', ''), file('tool.exe', new Uint8Array([77, 0, 1]))])
    assert.deepEqual(refusing.now.get().complaints.map(complaintWords), [
      'big.pdf has 25 MB; a file may have 10 MB.',
      'empty.txt is empty.',
      'tool.exe cannot be sent: pictures (PNG, JPEG, WebP, GIF), PDFs and text can.',
    ])
    assert.deepEqual(steps, [])
  })

  test('are ten at most, and each only once', async ({ assert }) => {
    const many = draft()
    await many.add([file('0.png'), file('0.png')])
    await many.add(Array.from({ length: 11 }, (_, index) => file(`${index + 1}.png`)))
    assert.equal(many.now.get().files.length, 10)
    assert.deepEqual(
      many.now.get().complaints.map(({ name, problem }) => [name, problem]),
      [
        ['10.png', 'too_many'],
        ['11.png', 'too_many'],
      ]
    )
  })

  test('say so when this browser has no room for them', async ({ assert }) => {
    hasRoom = false
    const full = draft()
    await full.add([file('a.png')])
    assert.equal(full.now.get().complaints[0]?.problem, 'no_room')
    assert.deepEqual(full.now.get().files, [])
  })

  test('are let go when the last draft is without them', async ({ assert }) => {
    for (const one of [draft('one'), draft('two')]) await one.add([file('a.png')])
    draft('one').remove('id-of-a.png')
    draft('two').remove('id-of-a.png')
    assert.deepEqual(steps.slice(-2), [
      'released id-of-a.png, named: true',
      'released id-of-a.png, named: false',
    ])
  })

  test('belong to the message when it is sent', async ({ assert }) => {
    const sending = draft()
    await sending.add([file('a.png')])
    sending.describe('id-of-a.png', { mediaType: 'image/png', bytes: 4, width: 3, height: 2 })
    assert.deepEqual(sending.take(), [{ ...attachment('a.png'), width: 3, height: 2 }])
    assert.deepEqual(draft().now.get().files, [])
    assert.include(steps, 'sent 1')
  })
})
