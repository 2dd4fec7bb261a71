import { test } from '@japa/runner'
import type { ReplyDelta } from '#app/llm/driver'
import { ProviderError } from '#app/llm/provider_errors'
import type { ReplyPart } from '#shared/events/reply_parts'
import { MAX_EVENT_BYTES } from '#shared/limits'
import { FakeDriver } from '#tests/fakes/fake_driver'
import { GenerationBench, until } from '#tests/fixtures/generation_bench'

let bench: GenerationBench

/** The final event of a reply that is made of these. */
async function reply(...deltas: (ReplyDelta | Error | (() => Promise<void>))[]) {
  const driver = new FakeDriver(async function* () {
    for (const delta of deltas)
      if (delta instanceof Error) throw delta
      else if (typeof delta === 'function') await delta()
      else yield delta
  })
  bench.catalogue.add('fake', { model: 'Fake' }, driver)
  bench.worker().start()
  await bench.ask('alice', 'r1', 'Hi', { reply: { replyId: 'r1', model: 'fake/model' } })
  return { driver, ...(await bench.final('alice', 'r1')) }
}
const result = (output: string): ReplyDelta => ({
  type: 'tool_result',
  callId: 'c1',
  output,
  isError: false,
})
const source = (url: string, title: string | null = null): ReplyDelta => ({
  type: 'source',
  url,
  title,
})

test.group('Parts of a reply', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('are kept in the order in which they came, as pieces and in the end', async ({ assert }) => {
    let pieces: readonly ReplyPart[] = []
    const allAppended = () =>
      until(() => {
        pieces = bench.events('alice', 'v1.ReplyAppended').flatMap((event) => event.pieces)
        return pieces.length === 7
      })
    const { args } = await reply(
      { type: 'reasoning', text: 'Let me look.' },
      { type: 'text', text: 'One ' },
      { type: 'tool_call', byProvider: true, callId: 'c1', name: 'search', input: '{"q":1}' },
      result('[]'),
      source('https://a.example/', 'A'),
      { type: 'file', mediaType: 'image/png', bytes: Buffer.from('png'), name: 'a.png' },
      { type: 'text', text: 'two' },
      allAppended,
      { type: 'usage', usage: { inputTokens: 1, outputTokens: 2 } }
    )
    assert.deepEqual(args.parts, [
      { kind: 'reasoning', text: 'Let me look.' },
      { kind: 'text', text: 'One ' },
      { kind: 'tool_call', callId: 'c1', name: 'search', input: '{"q":1}' },
      { kind: 'tool_result', callId: 'c1', output: '[]', isError: false },
      { kind: 'source', url: 'https://a.example/', title: 'A' },
      { kind: 'file', fileId: 'file-1', mediaType: 'image/png', name: 'a.png', bytes: 3 },
      { kind: 'text', text: 'two' },
    ])
    assert.deepEqual(pieces, args.parts)
    assert.equal(bench.files[0]?.storeId, 'alice')
  })

  test('that are huge are cut where one sees it, and the text is whole', async ({ assert }) => {
    const { name, args } = await reply(result('\u0001'.repeat(3_000_000)), {
      type: 'text',
      text: 'Fine.',
    })
    const [cut, text] = args.parts as [{ output: string }, object]
    assert.equal(name, 'v1.ReplyEnded')
    assert.match(cut.output, /cut here: 3000000 characters in all$/)
    assert.deepEqual(text, { kind: 'text', text: 'Fine.' })
  })

  test('that are too many are left out with a word about it', async ({ assert }) => {
    const sources = Array.from({ length: 5_000 }, (_, index) =>
      source(`https://a.example/${index}`)
    )
    const { args } = await reply(...sources, { type: 'text', text: 'Fine.' })
    assert.lengthOf(args.parts, 502)
    assert.deepEqual(args.parts.at(-2), {
      kind: 'source',
      url: '',
      title: 'More of this reply was too long to be kept',
    })
  })

  test('never lead to what a browser would run', async ({ assert }) => {
    const { args } = await reply(source('javascript:alert(1)', 'Click'), source('data:text/html,x'))
    assert.deepEqual(args.parts, [
      { kind: 'source', url: '', title: 'Click' },
      { kind: 'source', url: '', title: 'data:text/html,x' },
    ])
  })

  test('of all kinds together stay below the size of an event', async ({ assert }) => {
    function* flood(): Generator<ReplyDelta> {
      for (let index = 0; index < 20; index++) yield result('\u0001'.repeat(300_000))
      for (let index = 0; index < 40_000; index++) {
        yield { type: 'reasoning', text: '"' }
        yield { type: 'text', text: '\u0001'.repeat(20) }
      }
    }
    const { args } = await reply(...flood())
    assert.equal(args.failure?.code, 'stream_cut')
    assert.isBelow(Buffer.byteLength(JSON.stringify(args)), MAX_EVENT_BYTES)
  })

  test('of any kind keep a failed request from being made again', async ({ assert }) => {
    const { driver, args } = await reply(
      source('https://a.example/'),
      new ProviderError('provider_down', { status: 503 })
    )
    assert.equal(args.failure?.code, 'provider_down')
    assert.lengthOf(driver.requests, 1)
  })
})
