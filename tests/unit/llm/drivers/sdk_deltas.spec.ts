import { test } from '@japa/runner'
import { SdkDeltas } from '#app/llm/drivers/sdk_deltas'

type Part = Parameters<SdkDeltas['of']>[0]
const NOTHING = {
  total: undefined,
  noCache: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
}
const finish = (unified: string, total?: number) =>
  ({
    type: 'finish',
    finishReason: { unified, raw: undefined },
    usage: { inputTokens: NOTHING, outputTokens: { total, text: total, reasoning: undefined } },
  }) as Part
/** What an adapter says about a chunk that it does not know. */
const unknown = (value: object) =>
  ({
    type: 'error',
    error: Object.assign(new Error('x'), { name: 'AI_TypeValidationError', value }),
  }) as Part
const read = (...parts: object[]) => {
  const deltas = new SdkDeltas()
  return parts.flatMap((part) => deltas.of(part as Part))
}

test.group('SdkDeltas', () => {
  test('passes over an event that the adapter does not know', ({ assert }) => {
    const parts = [unknown({ type: 'response.annotation.added' }), finish('error', 4)]
    assert.deepEqual(read(...parts), [])
  })

  test('does not pass over {0}')
    .with([
      ['what may hold text', unknown({ type: 'response.output_text.delta' }), finish('error', 4)],
      ['a chunk without a kind', unknown({ choices: [] }), finish('stop', 4)],
      ['an error', unknown({ type: 'x', error: { message: 'no' } }), finish('stop', 4)],
      ['an end that never came', unknown({ type: 'x' }), finish('error')],
    ] as [string, Part, Part][])
    .run(({ assert }, [, ...parts]) => {
      assert.throws(() => read(...parts))
    })

  test('keeps a summary of the chat apart from the answer', ({ assert }) => {
    const providerMetadata = { anthropic: { type: 'compaction' } }
    const deltas = read(
      { type: 'text-start', id: '1', providerMetadata },
      { type: 'text-delta', id: '1', delta: 'They spoke of foxes.' },
      { type: 'text-delta', id: '2', delta: 'So' }
    )
    assert.deepEqual(deltas, [
      { type: 'reasoning', text: 'They spoke of foxes.' },
      { type: 'text', text: 'So' },
    ])
  })

  test('keeps what a provider ran, without what is encrypted for its own use', ({ assert }) => {
    const call = { toolCallId: '1', toolName: 'search', input: '{}', providerExecuted: true }
    const result = [{ title: 'A', encryptedContent: 'x'.repeat(99) }]
    const deltas = read(
      { type: 'tool-call', ...call },
      { type: 'tool-result', toolCallId: '1', toolName: 'search', result, preliminary: true },
      { type: 'tool-result', toolCallId: '1', toolName: 'search', result },
      { type: 'tool-result', toolCallId: '9', toolName: 'search', result }
    )
    assert.deepEqual(deltas, [
      { type: 'tool_call', callId: '1', name: 'search', input: '{}', byProvider: true },
      { type: 'tool_result', callId: '1', output: '[{"title":"A"}]', isError: false },
    ])
  })

  test('reads a picture from an address that holds it, and names one that does not', ({
    assert,
  }) => {
    const file = (url: string) => ({ type: 'file', mediaType: 'x/y', data: { type: 'url', url } })
    const [held, named] = read(
      file('data:image/png;base64,YWJj'),
      file('https://example.org/a.png')
    )
    assert.containsSubset(held, { type: 'file', mediaType: 'image/png', bytes: Buffer.from('abc') })
    assert.deepEqual(named, { type: 'source', url: 'https://example.org/a.png', title: null })
  })
})
