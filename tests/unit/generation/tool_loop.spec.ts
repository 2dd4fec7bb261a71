import { test } from '@japa/runner'
import type { Tool } from '#app/generation/tools'
import type { ReplyDelta } from '#app/llm/driver'
import { FakeDriver, say } from '#tests/fakes/fake_driver'
import { GenerationBench } from '#tests/fixtures/generation_bench'

let bench: GenerationBench

const tool = (name: string, run: Tool['run']): Tool => ({
  name,
  description: name,
  inputSchema: { type: 'object' },
  run,
})
const call = (name: string, input = '{}', callId = 'c1'): ReplyDelta => ({
  type: 'tool_call',
  byProvider: false,
  callId,
  name,
  input,
})
const saying = (...deltas: ReplyDelta[]) =>
  async function* () {
    yield* deltas
  }

async function reply(driver: FakeDriver, ...tools: Tool[]) {
  if (tools.length > 0) bench.tools.add(async () => tools)
  bench.catalogue.add('fake', { model: 'Fake' }, driver)
  bench.worker().start()
  await bench.ask('alice', 'r1', 'Hi', { reply: { replyId: 'r1', model: 'fake/model' } })
  return bench.final('alice', 'r1')
}

test.group('Tools', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('are offered, run, and the model is told what came of it', async ({ assert }) => {
    const driver = new FakeDriver(
      saying({ type: 'text', text: 'Let me see. ' }, call('add', '{"a":1,"b":2}'), {
        type: 'usage',
        usage: { inputTokens: 10, outputTokens: 5, cachedTokens: 2 },
      }),
      saying(
        { type: 'text', text: 'It is 3.' },
        { type: 'usage', usage: { inputTokens: 20, outputTokens: 4 } }
      )
    )
    const add = tool('add', async (input) => {
      const { a, b } = input as { a: number; b: number }
      return String(a + b)
    })
    const { args } = await reply(driver, add)
    assert.deepEqual(
      driver.requests[0]?.tools?.map(({ name }) => name),
      ['add']
    )
    assert.deepEqual(driver.requests[1]?.toolSteps, [
      {
        text: 'Let me see. ',
        calls: [{ callId: 'c1', name: 'add', input: '{"a":1,"b":2}' }],
        results: [{ callId: 'c1', output: '3', isError: false }],
      },
    ])
    assert.deepEqual(
      args.parts.map(({ kind }) => kind),
      ['text', 'tool_call', 'tool_result', 'text']
    )
    assert.deepEqual(args.usage, { inputTokens: 30, outputTokens: 9, cachedTokens: 2 })
  })

  test('that fail, or are given nonsense, become results that say so', async ({ assert }) => {
    const driver = new FakeDriver(
      saying(call('break'), call('break', '{"cut', 'c2'), call('other', '{}', 'c3')),
      say('Sorry.')
    )
    const broken = tool('break', async () => {
      throw new Error('with a secret')
    })
    const { args } = await reply(driver, broken)
    const results = args.parts.filter(({ kind }) => kind === 'tool_result')
    assert.deepEqual(
      results.map((part) => 'output' in part && [part.isError, part.output]),
      [
        [true, '{"error":"the tool failed"}'],
        [true, '{"error":"the input is no JSON"}'],
        [true, '{"error":"there is no such tool"}'],
      ]
    )
    assert.lengthOf(bench.reports, 1)
  })

  test('that nobody offered end the reply with an error as their result', async ({ assert }) => {
    const driver = new FakeDriver(saying({ type: 'text', text: 'Hm. ' }, call('made_up')))
    const { name, args } = await reply(driver)
    assert.equal(name, 'v1.ReplyEnded')
    assert.deepEqual(
      args.parts.map(({ kind }) => kind),
      ['text', 'tool_call', 'tool_result']
    )
    assert.lengthOf(driver.requests, 1)
    assert.notProperty(driver.requests[0], 'tools')
  })

  test('are not run for ever', async ({ assert }) => {
    const driver = new FakeDriver(saying(call('again')))
    const { args } = await reply(
      driver,
      tool('again', async () => '1')
    )
    assert.lengthOf(driver.requests, 8)
    assert.deepEqual(args.parts.at(-1), {
      kind: 'tool_result',
      callId: 'c1',
      output: '{"error":"too many steps"}',
      isError: true,
    })
  })

  test('that the provider runs itself are left to it', async ({ assert }) => {
    const driver = new FakeDriver(
      saying({
        type: 'tool_call',
        byProvider: true,
        callId: 'c1',
        name: 'web_search',
        input: '{}',
      })
    )
    const { args } = await reply(
      driver,
      tool('web_search', async () => 'mine')
    )
    assert.lengthOf(args.parts, 1)
    assert.lengthOf(driver.requests, 1)
  })
})
