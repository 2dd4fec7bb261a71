import { LLMock } from '@copilotkit/aimock'
import { test } from '@japa/runner'
import { createSafeFetch } from '#app/core/safe_fetch'
import { withinLimits } from '#app/generation/stream_limits'
import type { ModelDriver, ModelRequest } from '#app/llm/driver'
import { anthropicAdapter } from '#app/llm/drivers/anthropic_adapter'
import { compatibleAdapter } from '#app/llm/drivers/compatible_adapter'
import { googleAdapter } from '#app/llm/drivers/google_adapter'
import { openaiAdapter } from '#app/llm/drivers/openai_adapter'
import { OpenaiDriver } from '#app/llm/drivers/openai_driver'
import { openrouterAdapter } from '#app/llm/drivers/openrouter_adapter'
import type { AdapterAccess } from '#app/llm/drivers/sdk_adapter'
import { SdkDriver } from '#app/llm/drivers/sdk_driver'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'

const TEXT = 'The quick brown fox jumps over the lazy dog, as foxes do.'
const TOOL = { name: 'weather', description: 'Tells it', inputSchema: { type: 'object' } }
const never = new AbortController().signal
const sdk = (adapt: typeof openaiAdapter) => (access: AdapterAccess) =>
  new SdkDriver('Test', adapt(access, createSafeFetch()))

/** Somebody else's idea of what these providers answer, so that a mistake of ours is not made twice. */
const DRIVERS: [string, string, string, (access: AdapterAccess) => ModelDriver][] = [
  ['openai', '/v1', 'gpt-5.1', sdk(openaiAdapter)],
  ['anthropic', '/v1', 'claude-sonnet-4-5', sdk(anthropicAdapter)],
  ['google', '/v1beta', 'gemini-3-pro-preview', sdk(googleAdapter)],
  ['openrouter', '/api/v1', 'openai/gpt-5.1', sdk(openrouterAdapter)],
  ['compatible, plain', '/v1', 'some-model', (access) => new OpenaiDriver(access)],
  ['compatible, sdk', '/v1', 'some-model', sdk(compatibleAdapter)],
]

for (const [name, path, model, make] of DRIVERS) {
  test.group(`model driver at aimock: ${name}`, (group) => {
    let mock: LLMock
    let driver: ModelDriver
    group.setup(async () => {
      mock = await LLMock.create({ port: 0, chunkSize: 4 })
      driver = make({ baseUrl: mock.url + path, key: 'k' })
      return () => mock.stop()
    })
    group.each.setup(() => void mock.reset())
    const request = (more: Partial<ModelRequest> = {}) => requestOf('Hi', { model, ...more })
    const ask = (more?: Partial<ModelRequest>) => collect(driver.stream(request(more), never))

    test('streams text', async ({ assert }) => {
      mock.onMessage('Hi', { content: TEXT })
      const { text, all, failure } = await ask()
      assert.isNull(failure)
      assert.equal(text, TEXT)
      assert.equal(all.at(-1)?.type, 'usage')
    })

    test('streams thoughts before the text', async ({ assert }) => {
      // aimock calls them as DeepSeek does; OpenRouter's own name for them is in the suite of remote drivers.
      if (name === 'openrouter') return
      mock.onMessage('Hi', { content: TEXT, reasoning: 'Foxes are quick.' })
      const { text, all } = await ask()
      const thought = all.map((delta) => (delta.type === 'reasoning' ? delta.text : '')).join('')
      assert.equal(thought, 'Foxes are quick.')
      assert.equal(text, TEXT)
    })

    test('calls a tool and answers with its result', async ({ assert }) => {
      mock.on(
        { userMessage: 'Hi', hasToolResult: false },
        { toolCalls: [{ name: 'weather', arguments: '{"city":"Ulm"}' }] }
      )
      mock.on({ hasToolResult: true }, { content: TEXT })
      const { all } = await ask({ tools: [TOOL] })
      const calls = all.filter((delta) => delta.type === 'tool_call')
      assert.deepEqual(
        calls.map((call) => [call.name, call.input]),
        [['weather', '{"city":"Ulm"}']]
      )
      const results = [{ callId: calls[0]!.callId, output: '21 degrees', isError: false }]
      const { text } = await ask({ tools: [TOOL], toolSteps: [{ text: '', calls, results }] })
      assert.equal(text, TEXT)
    })

    test('gets an answer to a picture', async ({ assert }) => {
      mock.onMessage('Hi', { content: TEXT })
      const files = [
        { mediaType: 'image/png', name: null, bytes: new Uint8Array([137, 80, 78, 71]) },
      ]
      const { text } = await ask({ messages: [{ author: 'person', text: 'Hi', files }] })
      assert.equal(text, TEXT)
    })

    test('names a refusal by its status: {0} {1}')
      .with([
        [401, 'provider_key_rejected'],
        [402, 'provider_credit_empty'],
        [404, 'model_not_found'],
        [429, 'provider_busy'],
        [500, 'provider_down'],
      ] as [number, string][])
      .run(async ({ assert }, [status, code]) => {
        mock.onMessage('Hi', { error: { message: 'no' }, status, retryAfter: 9 })
        const { failure } = await ask()
        assert.containsSubset(failure, { code, status })
        if (status === 429) assert.containsSubset(failure, { retryAfterSeconds: 9 })
      })

    test('ends a provider that is slow with its first word', async ({ assert }) => {
      mock.onMessage('Hi', { content: TEXT }, { chaos: { latencyMs: 2_000 } })
      const limits = { firstDeltaMs: 100, betweenDeltasMs: 100, totalMs: 1_000 }
      const wanted = request()
      const open = (signal: AbortSignal) => driver.stream(wanted, signal)
      const { failure } = await collect(withinLimits(open, never, limits))
      assert.containsSubset(failure, { code: 'provider_down' })
    })

    test('keeps the text before a cut', async ({ assert }) => {
      mock.onMessage('Hi', { content: TEXT }, { latency: 20, truncateAfterChunks: 9 })
      const { text, failure } = await ask()
      assert.containsSubset(failure, { code: 'stream_cut' })
      assert.isTrue(TEXT.startsWith(text) && text !== '')
    })

    test('takes a malformed answer for no answer', async ({ assert }) => {
      mock.onMessage('Hi', { content: TEXT }, { chaos: { malformedRate: 1 } })
      const { failure } = await ask()
      assert.containsSubset(failure, { isRetryable: true })
    })

    test('ends within a second of an abort', async ({ assert }) => {
      mock.onMessage('Hi', { content: TEXT }, { latency: 300 })
      const stop = new AbortController()
      setTimeout(() => stop.abort(), 100)
      const begun = performance.now()
      const { failure } = await collect(driver.stream(request(), stop.signal))
      assert.isNotNull(failure)
      assert.isBelow(performance.now() - begun, 1_000)
    })
  })
}
