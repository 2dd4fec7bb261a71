import { test } from '@japa/runner'
import { OpenaiAnswer } from '#app/llm/drivers/openai_answer'
import { ProviderError } from '#app/llm/provider_errors'

const chunk = (delta: unknown, finish_reason: unknown = null) =>
  JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })

function read(...data: string[]) {
  const answer = new OpenaiAnswer()
  for (const one of data) answer.add(one)
  return answer
}
const codeOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof ProviderError ? error.code : error
  }
}

test.group('OpenaiAnswer', () => {
  test('joins the deltas of one kind and keeps their order', ({ assert }) => {
    const answer = read(
      chunk({ role: 'assistant', content: '' }),
      chunk({ reasoning_content: 'Hm' }),
      chunk({ reasoning: '.' }),
      chunk({ content: 'So' }),
      chunk({ content: ' be it' })
    )
    assert.deepEqual(answer.take(), [
      { type: 'reasoning', text: 'Hm.' },
      { type: 'text', text: 'So be it' },
    ])
    assert.deepEqual(answer.take(), [])
  })

  test('is whole after a reason to finish or [DONE], and cut without', ({ assert }) => {
    assert.isNull(codeOf(() => read(chunk({}, 'length')).end()))
    assert.isNull(codeOf(() => read('[DONE]').end()))
    assert.equal(
      codeOf(() => read(chunk({ content: 'a' })).end()),
      'stream_cut'
    )
  })

  test('takes fields of the wrong kind for absent: {$self}')
    .with([
      '{}',
      '{"choices":[]}',
      '{"choices":null}',
      '{"choices":[null]}',
      '{"choices":[{"delta":null}]}',
      '{"choices":[{"delta":{"content":{"a":1},"reasoning":7},"finish_reason":false}]}',
      '{"choices":[{"delta":{"tool_calls":[{"index":0}]}}]}',
      '{"choices":{"0":{"delta":"text"}},"error":null}',
      '{"usage":null}',
      '[]',
    ])
    .run(({ assert }, data) => {
      assert.deepEqual(read(data).take(), [])
    })

  test('takes what is no object for a cut: {$self}')
    .with(['', 'null', '1', '"text"', '{"choices":[{]'])
    .run(({ assert }, data) => {
      assert.equal(
        codeOf(() => read(data)),
        'stream_cut'
      )
    })

  test('counts what the provider counted, and nothing odd', ({ assert }) => {
    const answer = read('{"usage":{"prompt_tokens":11,"completion_tokens":-1}}', '[DONE]')
    const usage = { inputTokens: 11, outputTokens: null }
    assert.deepEqual(answer.take(), [{ type: 'usage', usage }])
  })

  test('puts calls of tools together: {title}')
    .with([
      {
        title: 'in pieces',
        pieces: [
          { index: 0, id: 'c1', function: { name: 'f', arguments: '{"a"' } },
          { index: 0, function: { arguments: ':1}' } },
        ],
        calls: [['c1', 'f', '{"a":1}']],
      },
      {
        title: 'side by side',
        pieces: [
          { index: 0, id: 'c1', function: { name: 'f', arguments: '{' } },
          { index: 1, id: 'c2', function: { name: 'g', arguments: '{' } },
          { index: 0, function: { arguments: '}' } },
          { index: 1, function: { arguments: '}' } },
        ],
        calls: [
          ['c1', 'f', '{}'],
          ['c2', 'g', '{}'],
        ],
      },
      {
        title: 'all with the same index (Google)',
        pieces: [
          { index: 0, id: 'c1', function: { name: 'f', arguments: '{}' } },
          { index: 0, id: 'c2', function: { name: 'f', arguments: '{}' } },
        ],
        calls: [
          ['c1', 'f', '{}'],
          ['c2', 'f', '{}'],
        ],
      },
      {
        title: 'with input as an object, or none',
        pieces: [
          { index: 0, id: 'c1', function: { name: 'f', arguments: { a: 1 } } },
          { index: 1, id: 'c2', function: { name: 'g' } },
        ],
        calls: [
          ['c1', 'f', '{"a":1}'],
          ['c2', 'g', '{}'],
        ],
      },
      { title: 'that are none', pieces: [null, 7, {}, { index: 3 }], calls: [] },
    ])
    .run(({ assert }, { pieces, calls }) => {
      const answer = read(
        ...pieces.map((piece) => chunk({ tool_calls: [piece] })),
        chunk({}, 'tool_calls')
      )
      const given = answer.take().flatMap((delta) => (delta.type === 'tool_call' ? [delta] : []))
      assert.deepEqual(
        given.map(({ callId, name, input }) => [callId, name, input]),
        calls
      )
    })

  test('gives no call of an answer that is cut', ({ assert }) => {
    const piece = { index: 0, id: 'c1', function: { name: 'f', arguments: '{}' } }
    assert.deepEqual(read(chunk({ tool_calls: [piece] })).take(), [])
  })

  test('counts the usage once, from wherever it is told: {$self}')
    .with([
      '{"usage":{"prompt_tokens":5,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":3}}}',
      '{"usage":{"prompt_tokens":5,"completion_tokens":2,"prompt_cache_hit_tokens":3}}',
      '{"x_groq":{"usage":{"prompt_tokens":5,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":3}}}}',
    ])
    .run(({ assert }, data) => {
      const usage = { inputTokens: 5, outputTokens: 2, cachedTokens: 3 }
      assert.deepEqual(read(data, data, '[DONE]').take(), [{ type: 'usage', usage }])
    })

  test('knows the cost, as a number or in parts', ({ assert }) => {
    for (const cost of ['0.0012', '{"total_cost":0.0012}']) {
      const [delta] = read(`{"usage":{"cost":${cost}}}`, '[DONE]').take()
      assert.containsSubset(delta, { usage: { costMicros: 1200 } })
    }
  })

  test('names an error in the stream: {error} {code}')
    .with([
      { error: { type: 'rate_limit_error', message: 'slow down' }, code: 'provider_busy' },
      { error: { code: 429, message: 'slow down' }, code: 'provider_busy' },
      { error: { code: 'insufficient_quota' }, code: 'provider_credit_empty' },
      { error: { type: 'overloaded_error' }, code: 'provider_busy' },
      { error: { code: 'invalid_api_key' }, code: 'provider_key_rejected' },
      { error: { code: 'context_length_exceeded' }, code: 'context_too_long' },
      { error: { type: 'server_error' }, code: 'provider_down' },
      { error: 'out of memory', code: 'provider_down' },
    ])
    .run(({ assert }, { error, code }) => {
      assert.equal(
        codeOf(() => read(JSON.stringify({ error }))),
        code
      )
    })
})
