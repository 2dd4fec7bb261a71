import { test } from '@japa/runner'
import { protocolOf, rawText } from '#tests/transcripts/protocols'
import { replay, type Replayed } from '#tests/transcripts/replay'
import { transcriptsIn } from '#tests/transcripts/transcript'

const RECORDED = new URL('../../transcripts/recorded', import.meta.url).pathname
/** All others end in order. */
const FAILURES: Record<string, string> = {
  'anthropic.cut': 'stream_cut',
  'anthropic.overloaded': 'provider_busy',
  'openai.refused': 'content_refused',
}

/** By the AI SDK only what the plain driver would read. */
async function replayAll(client: 'plain' | 'sdk') {
  const transcripts = transcriptsIn(RECORDED).filter(({ protocol }) =>
    client === 'sdk' ? protocol === 'chat' : protocol !== 'unknown'
  )
  const all = new Map<string, Replayed>()
  for await (const one of replay(transcripts, client)) all.set(one.transcript.name, one)
  return all
}

test.group('Transcripts', () => {
  test('keep their text and their other parts, from the provider to the log', async ({
    assert,
  }) => {
    const all = await replayAll('plain')
    assert.isAbove(all.size, 15)
    for (const [name, { isEqual, failure, crash }] of all) {
      assert.isTrue(isEqual, name)
      assert.isNull(crash, name)
      assert.equal(failure, FAILURES[name] ?? null, name)
    }
    const stored = (name: string) => all.get(name)!.stored
    assert.deepEqual(stored('google.picture'), ['text', 'file', 'text'])
    assert.deepEqual(stored('perplexity.citations'), ['text', 'source', 'source'])
    assert.deepEqual(stored('mistral.parts'), ['reasoning', 'text'])
    // A call that nobody here can run is answered with that.
    assert.deepEqual(stored('anthropic.thoughts_and_tools'), [
      'reasoning',
      'text',
      'tool_call',
      'tool_result',
    ])
  })

  test('keep their text by the AI SDK, too', async ({ assert }) => {
    for (const [name, { isEqual, crash }] of await replayAll('sdk')) {
      assert.isTrue(isEqual, name)
      assert.isNull(crash, name)
    }
  })
})

test.group('protocolOf', () => {
  test('knows {1}')
    .with([
      [{ type: 'response.created' }, 'responses'],
      [{ type: 'message_start' }, 'anthropic'],
      [{ candidates: [] }, 'google'],
      [{ choices: [{ delta: {} }] }, 'chat'],
      [{ choices: [{ text: 'old' }] }, 'unknown'],
      [{ type: 'content-delta' }, 'unknown'],
    ] as [object, string][])
    .run(({ assert }, [chunk, protocol]) => {
      assert.equal(protocolOf([{}, chunk as Record<string, unknown>]), protocol as never)
    })

  test('takes thoughts for no text', ({ assert }) => {
    const parts = [{ text: 'Hm', thought: true }, { text: 'So' }]
    assert.equal(rawText('google', [{ candidates: [{ content: { parts } }] }]), 'So')
  })
})
