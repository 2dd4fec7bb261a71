import { test } from '@japa/runner'
import { createSafeFetch } from '#app/core/safe_fetch'
import { anthropicAdapter } from '#app/llm/drivers/anthropic_adapter'
import { googleAdapter } from '#app/llm/drivers/google_adapter'
import { openaiAdapter } from '#app/llm/drivers/openai_adapter'
import { openrouterAdapter } from '#app/llm/drivers/openrouter_adapter'
import { SdkDriver } from '#app/llm/drivers/sdk_driver'
import { CONTINUE } from '#app/llm/drivers/spoken'
import { answerBy, answerWith, OpenaiDouble, refuseWith } from '#tests/fixtures/openai_double'
import { type Dialect, DIALECTS } from '#tests/fixtures/provider_dialects'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'

const never = new AbortController().signal
let double: OpenaiDouble
let driver: SdkDriver

async function open(adapt: typeof openaiAdapter, dialect: () => Dialect) {
  double = await new OpenaiDouble(dialect).start()
  driver = new SdkDriver('Test', adapt({ baseUrl: double.baseUrl, key: 'k' }, createSafeFetch()))
  return () => double.stop()
}
const ask = (more: Parameters<typeof requestOf>[1]) => {
  double.play = answerWith(['ok'])
  return collect(driver.stream(requestOf('Hi', more), never))
}
const sent = () => double.requests.at(-1)!.body as unknown as Record<string, unknown>

test.group('openaiAdapter', (group) => {
  group.setup(() => open(openaiAdapter, DIALECTS.responses))

  test('speaks the Responses API, keeps nothing there, and asks for thoughts', async ({
    assert,
  }) => {
    await ask({ model: 'gpt-5.1', effort: 'low' })
    assert.match(double.requests.at(-1)!.url, /\/v1\/responses$/)
    assert.containsSubset(sent(), { store: false, reasoning: { effort: 'low', summary: 'auto' } })
  })

  test('asks again without thoughts where an organisation may not see them', async ({ assert }) => {
    double.requests.length = 0
    const message = 'Your organization must be verified to generate reasoning summaries.'
    const refuse = refuseWith(400, { message, param: 'reasoning.summary' })
    double.play = (...played) =>
      (double.requests.length === 1 ? refuse : answerWith(['ok']))(...played)
    const { text } = await collect(driver.stream(requestOf('Hi', { model: 'gpt-5.1' }), never))
    assert.equal(text, 'ok')
    assert.lengthOf(double.requests, 2)
    assert.notInclude(JSON.stringify(sent()), 'summary')
  })

  test('gives a refusal of another kind on', async ({ assert }) => {
    double.requests.length = 0
    double.play = refuseWith(400)
    const { failure } = await collect(driver.stream(requestOf('Hi', { model: 'gpt-5.1' }), never))
    assert.containsSubset(failure, { code: 'provider_refused' })
    assert.lengthOf(double.requests, 1)
  })
})

test.group('anthropicAdapter', (group) => {
  group.setup(() => open(anthropicAdapter, DIALECTS.anthropic))

  const started = {
    messages: [{ author: 'person', text: 'Count' }],
    textSoFar: 'One, two',
  } as const

  test('goes on after the text so far with models that can', async ({ assert }) => {
    const request = { ...requestOf('', started), model: 'claude-sonnet-4-5-20250929' }
    assert.isTrue(driver.canResume(request))
    await ask(request)
    const messages = sent()['messages'] as object[]
    assert.containsSubset(messages.at(-1), { role: 'assistant', content: [{ text: 'One, two' }] })
  })

  test('does not go on {0}')
    .with([
      ['with a later model', { model: 'claude-opus-4-6' }],
      ['with an unknown model', { model: 'model-test' }],
      ['while the model thinks', { effort: 'high' }],
      ['after a space, which would be lost', { textSoFar: 'One, ' }],
      ['after nothing', { textSoFar: '' }],
    ] as [string, object][])
    .run(({ assert }, [, more]) => {
      const request = { ...requestOf('', started), model: 'claude-sonnet-4-5', ...more }
      assert.isFalse(driver.canResume(request))
    })

  test('goes on after words of its own without being told, with models that can', async ({
    assert,
  }) => {
    const messages = [
      { author: 'person', text: 'Count' },
      { author: 'model', text: 'One, two' },
    ] as const
    await ask({ model: 'claude-3-5-haiku-20241022', messages })
    assert.notInclude(JSON.stringify(sent()), CONTINUE)
    assert.containsSubset((sent()['messages'] as object[]).at(-1), { role: 'assistant' })
  })

  test('tells how long to think', async ({ assert }) => {
    await ask({ model: 'claude-sonnet-4-5', effort: 'low' })
    assert.containsSubset(sent(), { thinking: { type: 'enabled' } })
    await ask({ model: 'claude-opus-4-6', effort: 'low' })
    assert.containsSubset(sent(), {
      thinking: { type: 'adaptive' },
      output_config: { effort: 'low' },
    })
  })
})

test.group('googleAdapter', (group) => {
  group.setup(() => open(googleAdapter, DIALECTS.google))

  test('asks those for thoughts that have some', async ({ assert }) => {
    await ask({ model: 'gemini-3-pro-preview', effort: 'low' })
    const thinkingConfig = { includeThoughts: true, thinkingLevel: 'low' }
    assert.containsSubset(sent(), { generationConfig: { thinkingConfig } })
    await ask({ model: 'gemini-2.0-flash', effort: 'low' })
    assert.notInclude(JSON.stringify(sent()), 'thinking')
  })

  test('gives back the signature of a thought with the result of its call', async ({ assert }) => {
    const tools = [{ name: 'weather', description: 'x', inputSchema: { type: 'object' } }]
    const call = { id: '1', name: 'weather', input: '{}' }
    double.play = answerBy((say) => [say.call(call)], 'tool_calls')
    const { all } = await collect(
      driver.stream(requestOf('Hi', { model: 'gemini-3-pro', tools }), never)
    )
    const calls = all.filter((delta) => delta.type === 'tool_call')
    const results = [{ callId: calls[0]!.callId, output: 'fine', isError: false }]
    await ask({ model: 'gemini-3-pro', tools, toolSteps: [{ text: '', calls, results }] })
    assert.include(JSON.stringify(sent()), 'c2lnbmVk')
  })
})

test.group('openrouterAdapter', (group) => {
  group.setup(() => open(openrouterAdapter, DIALECTS.openrouter))

  test('asks for the cost, says who asks, and how long to think', async ({ assert }) => {
    await ask({ model: 'x/y', effort: 'max' })
    const usage = { include: true }
    assert.containsSubset(sent(), { usage, reasoning: { effort: 'xhigh' }, stream_options: {} })
    assert.equal(double.requests.at(-1)!.headers['x-openrouter-title'], 'kamba')
  })
})
