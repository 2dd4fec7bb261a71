import { createHash, randomUUID } from 'node:crypto'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import type { GenerationWorker } from '#app/generation/generation_worker'
import type { Attachment } from '#shared/events/attachment'
import type { AnyEvent, EventArgs } from '#shared/events/catalogue'
import { type ReplyPart, textOfParts } from '#shared/events/reply_parts'
import { fileIdOf } from '#shared/file_id'
import { pdfWith, pngOf } from '#tests/fixtures/documents'
import { messageSent, until } from '#tests/fixtures/generation_bench'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

const REPORT = pdfWith([
  'This report is about animals.',
  'Elephants weigh six tons.',
  'The blue whale weighs 140 tons. No dinosaur was heavier.',
])
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function givenPerson() {
  const visitor = await HttpVisitor.at('/')
  const storeId = (await visitor.props('/')).storeId as string
  const eventlog = await app.container.make('eventlog')
  const attach = async (bytes: Uint8Array, name: string): Promise<Attachment> => ({
    fileId: await fileIdOf(storeId, hashOf(bytes)),
    name,
    mediaType: 'anything',
    bytes: bytes.byteLength,
  })
  const push = async (event: AnyEvent) => {
    const head = eventlog.head(storeId)
    const ids = { seqNum: head + 1, parentSeqNum: head, clientId: 'c', sessionId: 's' }
    const outcome = await eventlog.push(storeId, [{ ...event, ...ids }], null)
    if (!outcome.ok) throw new Error(outcome.error.message)
  }
  return {
    visitor,
    attach,
    send: (bytes: Buffer<ArrayBuffer>, { fileId, name }: Attachment) =>
      visitor.put(`/files/${fileId}`, bytes, {
        'x-file-name': name,
        'x-file-sha256': hashOf(bytes),
      }),
    async ask(text: string, more: Partial<EventArgs<'v1.MessageSent'>> = {}) {
      const replyId = randomUUID()
      const reply = { replyId, model: 'kamba/guide', ...more.reply }
      await push(messageSent(replyId, text, { ...more, reply: { ...reply, replyId } }))
      return replyId
    },
    final(replyId: string) {
      const events = eventlog.page(storeId, 0, { events: 1_000, bytes: Infinity })
      const found = events.find(
        ({ name, args }) =>
          /Ended|Failed/.test(name) && (args as { replyId?: string }).replyId === replyId
      )
      return found as { name: string; args: { parts: ReplyPart[]; failure?: unknown } } | undefined
    },
  }
}

test.group('Replies about files', (group) => {
  group.setup(async () => {
    const stop = await HttpVisitor.server()
    const worker: GenerationWorker = await app.container.make('generation.worker')
    worker.start()
    return async () => {
      await worker.stop()
      await stop()
    }
  })

  test('wait for the file, and cite the page on which it stands (hand test B1)', async ({
    assert,
  }) => {
    const { attach, ask, send, final } = await givenPerson()
    const file = await attach(REPORT, 'report.pdf')
    const replyId = await ask('Who was heavier than a dinosaur?', { files: [file] })
    const { table } = await app.container.make('generation.hook')
    await until(() => table.needsFiles())
    assert.isUndefined(final(replyId))
    assert.equal((await send(REPORT, file)).status, 201)
    await until(() => final(replyId) !== undefined)
    const text = textOfParts(final(replyId)!.args.parts)
    assert.include(text, 'No dinosaur was heavier.')
    assert.include(text, '[report.pdf, p. 3](#file-1-page-3)')
  })

  test('say what a picture is', async ({ assert }) => {
    const { attach, ask, send, final } = await givenPerson()
    const picture = pngOf(640, 480)
    const file = await attach(picture, 'cat.png')
    await send(picture, file)
    const replyId = await ask('What is this?', { files: [file] })
    await until(() => final(replyId) !== undefined)
    assert.include(textOfParts(final(replyId)!.args.parts), 'PNG picture, 640 x 480 pixels')
  })

  test('with a picture keep it as a file of the person (hand test B5)', async ({ assert }) => {
    const { visitor, ask, final } = await givenPerson()
    const image = { aspect: '16:9', count: 2 } as const
    const reply = { replyId: '', model: 'kamba/sketch', image }
    const replyId = await ask('a red fox', { reply })
    await until(() => final(replyId) !== undefined)
    const { parts } = final(replyId)!.args
    assert.containsSubset(parts, [
      { kind: 'file', mediaType: 'image/png', name: 'a red fox.png', width: 1024, height: 576 },
    ])
    assert.lengthOf(parts, 2)
    const [part] = parts
    if (part?.kind !== 'file') return assert.fail('no file')
    const { status, headers } = await visitor.get(`/files/${part.fileId}`)
    assert.deepEqual([status, headers.get('content-type')], [200, 'image/png'])
  })
})
