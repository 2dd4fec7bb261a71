import { test } from '@japa/runner'
import { missingFiles, tellAttachedFiles } from '#app/generation/attached_files'
import { composeRequest } from '#app/generation/compose_request'
import type { Context, Step } from '#app/generation/context'
import { type ModelCard, plainCard } from '#shared/model_card'
import { AttachedFiles } from '#tests/fixtures/attached_files'

const card = (more: Partial<ModelCard> = {}): ModelCard => ({
  ...plainCard('a/b', 'B', 'A'),
  ...more,
})
const SEES = card({ takes: ['image'], tools: true })
const READS = card({ takes: ['image', 'file'], tools: true })
const BLIND = card({ takes: [], tools: true })

const message = (id: string, fileIds: readonly string[], text = 'What is this?'): Step => ({
  id,
  author: 'person',
  text,
  inContext: 'auto',
  files: fileIds.map((fileId, index) => ({ fileId, name: `${fileId}.x`, number: index + 1 })),
})
const context = (...branch: Step[]): Context => ({
  branch,
  about: [],
  settings: {},
  carried: [],
  refused: [],
})

function givenFiles() {
  const files = new AttachedFiles()
  files.add('cat', { mediaType: 'image/png', width: 600, height: 500 })
  files.add('report', { mediaType: 'application/pdf', texts: ['One', 'Two'] })
  files.add('scan', { mediaType: 'application/pdf', texts: ['', ''] })
  files.add('notes', { texts: ['buy milk'] })
  return files
}
async function compose(known: ModelCard | undefined, ...branch: Step[]) {
  const told = await tellAttachedFiles(context(...branch), { card: known }, givenFiles(), 'store')
  return composeRequest(told, { model: 'b', card: known }, {})
}

test.group('attached files', () => {
  test('go as pictures to a model that sees', async ({ assert }) => {
    const { request, sent } = await compose(SEES, message('m', ['cat']))
    assert.equal(request.messages[0]!.files?.[0]?.mediaType, 'image/png')
    assert.include(
      request.messages[0]!.text,
      '=== File 1: cat.x (PNG picture, 600 x 500 pixels) ==='
    )
    assert.deepEqual(sent.files, [{ fileId: 'cat', name: 'cat.x', as: 'image', tokens: 400 }])
    assert.isAbove(sent.estimatedTokens, 400)
  })

  test('go as they are to a model that reads documents, else as text with pages', async ({
    assert,
  }) => {
    const reads = await compose(READS, message('m', ['report']))
    assert.lengthOf(reads.request.messages[0]!.files!, 1)
    assert.notInclude(reads.request.messages[0]!.text, '[page 1]')
    const sees = await compose(SEES, message('m', ['report', 'notes']))
    assert.isUndefined(sees.request.messages[0]!.files)
    assert.include(sees.request.messages[0]!.text, '[page 2]\nTwo')
    assert.include(sees.request.messages[0]!.text, '```\nbuy milk\n```')
    assert.deepEqual(
      sees.sent.files?.map((file) => file.as),
      ['text', 'text']
    )
  })

  test('bring the way to cite them, which is not in the ledger', async ({ assert }) => {
    const { request, sent } = await compose(SEES, message('m', ['report']))
    assert.include(request.instructions, '[report.pdf, p. 3](#file-1-page-3)')
    assert.isUndefined(sent.instructions)
    const without = await compose(SEES, message('m', []))
    assert.isUndefined(without.request.instructions)
  })

  test('that a model cannot take fail the reply: {$self}')
    .with(['cat', 'scan'])
    .run(async ({ assert }, file) => {
      await assert.rejects(() => compose(BLIND, message('m', [file])), 'files_not_taken')
    })

  test('of an earlier message are named to a model that cannot take them', async ({ assert }) => {
    const { request, sent } = await compose(
      BLIND,
      message('m1', ['cat']),
      message('m2', [], 'And?')
    )
    assert.include(request.messages[0]!.text, 'You cannot see pictures')
    assert.isUndefined(sent.files)
  })

  test('are tried with a model of which nobody says what it takes', async ({ assert }) => {
    for (const known of [undefined, card({ contextTokens: 8_000 })]) {
      const { request } = await compose(known, message('m', ['cat']))
      assert.lengthOf(request.messages[0]!.files!, 1)
    }
  })

  test('of excluded messages are neither sent nor waited for', async ({ assert }) => {
    const step = { ...message('m', ['gone']), inContext: 'excluded' as const }
    assert.deepEqual(await missingFiles(context(step), givenFiles(), 'store'), [])
    assert.deepEqual(await missingFiles(context(message('m', ['gone'])), givenFiles(), 'store'), [
      'gone',
    ])
  })

  test('are cut where a model has no room for more, and it is told so', async ({ assert }) => {
    const files = new AttachedFiles()
    files.add('book', { mediaType: 'application/pdf', texts: Array(100).fill('word '.repeat(500)) })
    const known = card({ contextTokens: 10_000 })
    const told = await tellAttachedFiles(
      context(message('m', ['book'])),
      { card: known },
      files,
      's'
    )
    const { request, sent } = composeRequest(told, { model: 'b', card: known }, {})
    assert.isBelow(sent.estimatedTokens, 7_000)
    assert.include(request.messages[0]!.text, 'The rest of this file was left out')
  })

  test('larger than a request can be are named, the oldest first', async ({ assert }) => {
    const files = new AttachedFiles()
    for (const id of ['a', 'b', 'c'])
      files.add(id, { mediaType: 'image/png', bytes: new Uint8Array(10_000_000) })
    const branch = ['a', 'b', 'c'].map((id) => message(id, [id]))
    const told = await tellAttachedFiles(context(...branch), { card: SEES }, files, 's')
    const { request } = composeRequest(told, { model: 'b', card: SEES }, {})
    assert.deepEqual(
      request.messages.map((each) => each.files?.length ?? 0),
      [0, 1, 1]
    )
    assert.include(request.messages[0]!.text, 'It was left out')
  })
})
