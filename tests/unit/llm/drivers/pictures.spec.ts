import { LLMock } from '@copilotkit/aimock'
import { test } from '@japa/runner'
import { createSafeFetch } from '#app/core/safe_fetch'
import type { ModelRequest } from '#app/llm/driver'
import { googleAdapter } from '#app/llm/drivers/google_adapter'
import { openaiAdapter } from '#app/llm/drivers/openai_adapter'
import { openrouterAdapter } from '#app/llm/drivers/openrouter_adapter'
import type { Fetch } from '#app/llm/drivers/sdk_adapter'
import { SdkDriver } from '#app/llm/drivers/sdk_driver'
import { pngOf } from '#tests/fixtures/documents'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'

const never = new AbortController().signal
const PNG = pngOf(8, 8).toString('base64')
const asks = (model: string, more: Partial<ModelRequest> = {}) =>
  requestOf('a red fox', { model, image: { aspect: '3:2', count: 2 }, ...more })
const filesIn = (all: readonly { type: string }[]) => all.filter(({ type }) => type === 'file')

/** A provider that answers everything with one stream, and keeps what it was asked. */
function givenStream(...events: object[]) {
  const bodies: Record<string, unknown>[] = []
  const fetch = (async (_url: unknown, init?: RequestInit) => {
    bodies.push(JSON.parse(init!.body as string) as Record<string, unknown>)
    const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
    return new Response(text, { headers: { 'content-type': 'text/event-stream' } })
  }) as Fetch
  return { fetch, bodies }
}

test.group('pictures of OpenAI', (group) => {
  let mock: LLMock
  let driver: SdkDriver
  group.setup(async () => {
    mock = await LLMock.create({ port: 0 })
    driver = new SdkDriver(
      'OpenAI',
      openaiAdapter(
        { baseUrl: `${mock.url}/v1`, key: 'k' },
        createSafeFetch({ maxLineBytes: 2 ** 24 })
      )
    )
    return () => mock.stop()
  })
  group.each.setup(() => void mock.reset())

  test('are asked for one by one', async ({ assert }) => {
    mock.onImage('a red fox', { image: { b64Json: PNG } })
    const { all, failure } = await collect(driver.stream(asks('gpt-image-1'), never))
    assert.isNull(failure)
    assert.lengthOf(filesIn(all), 2)
    assert.equal(all.at(-1)?.type, 'usage')
    assert.containsSubset(mock.getRequests()[0]!.body, { model: 'gpt-image-1' })
  })
})

test('pictures of OpenAI fail with a code, and come in the nearest shape', async ({ assert }) => {
  const sizes: unknown[] = []
  const fetch = (async (_url: unknown, init?: RequestInit) => {
    sizes.push((JSON.parse(init!.body as string) as { size: unknown }).size)
    const error = { message: 'slow down', type: 'rate_limit_error' }
    return Response.json({ error }, { status: 429, headers: { 'retry-after': '7' } })
  }) as Fetch
  const access = { baseUrl: 'https://api.openai.com/v1', key: 'k' }
  const driver = new SdkDriver('OpenAI', openaiAdapter(access, fetch))
  const { failure, all } = await collect(driver.stream(asks('gpt-image-1'), never))
  assert.containsSubset(failure, { code: 'provider_busy', status: 429, retryAfterSeconds: 7 })
  assert.lengthOf(all, 0)
  assert.deepEqual(sizes, ['1536x1024', '1536x1024'])
})

test('a picture is changed by OpenAI’s own way', async ({ assert }) => {
  let asked: { url: string; form: FormData } | null = null
  const fetch = (async (url: unknown, init?: RequestInit) => {
    asked = { url: String(url), form: init!.body as FormData }
    return Response.json({
      created: 1,
      data: [{ b64_json: PNG }],
      usage: { input_tokens: 5, output_tokens: 9, total_tokens: 14 },
    })
  }) as Fetch
  const driver = new SdkDriver(
    'OpenAI',
    openaiAdapter({ baseUrl: 'https://api.openai.com/v1', key: 'k' }, fetch)
  )
  const files = [{ mediaType: 'image/png', name: 'fox.png', bytes: pngOf(8, 8) }]
  const text = '=== File 1: fox.png (PNG picture) ===\n=== End of file ===\n\nmake it blue'
  const request = asks('gpt-image-1', {
    image: { aspect: '1:1', count: 1 },
    messages: [{ author: 'person', text, files }],
  })
  const { all, usage } = await collect(driver.stream(request, never))
  assert.lengthOf(filesIn(all), 1)
  assert.match(asked!.url, /\/images\/edits$/)
  assert.equal(asked!.form.get('prompt'), 'make it blue')
  assert.deepEqual(usage, { type: 'usage', usage: { inputTokens: 5, outputTokens: 9 } })
})

test('pictures of Google come in the shape that is wanted', async ({ assert }) => {
  const inlineData = { mimeType: 'image/png', data: PNG }
  const { fetch, bodies } = givenStream({
    candidates: [
      {
        content: { role: 'model', parts: [{ text: 'Here' }, { inlineData }] },
        finishReason: 'STOP',
      },
    ],
    usageMetadata: { promptTokenCount: 4, candidatesTokenCount: 1_290, totalTokenCount: 1_294 },
  })
  const access = { baseUrl: 'https://google.example/v1beta', key: 'k' }
  const driver = new SdkDriver('Google', googleAdapter(access, fetch))
  const { all, text, usage } = await collect(driver.stream(asks('gemini-2.5-flash-image'), never))
  assert.lengthOf(filesIn(all), 2)
  assert.equal(text, '')
  assert.containsSubset(usage, { usage: { inputTokens: 8, outputTokens: 2_580 } })
  assert.containsSubset(bodies[0], {
    generationConfig: {
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio: '3:2' },
    },
  })
})

test('pictures of OpenRouter come in the shape that is wanted', async ({ assert }) => {
  const image_url = { url: `data:image/png;base64,${PNG}` }
  const chunk = (delta: object, more: object = {}) => ({
    id: 'x',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: null }],
    ...more,
  })
  const { fetch, bodies } = givenStream(
    chunk({ role: 'assistant', content: '', images: [{ type: 'image_url', image_url }] }),
    chunk(
      {},
      {
        choices: [{ index: 0, delta: {}, finish_reason: 'stop' }],
        usage: { prompt_tokens: 4, completion_tokens: 10, total_tokens: 14, cost: 0.039 },
      }
    )
  )
  const access = { baseUrl: 'https://openrouter.example/api/v1', key: 'k' }
  const driver = new SdkDriver('OpenRouter', openrouterAdapter(access, fetch))
  const { all, usage } = await collect(driver.stream(asks('google/gemini-2.5-flash-image'), never))
  assert.lengthOf(filesIn(all), 2)
  assert.containsSubset(usage, { usage: { costMicros: 78_000 } })
  assert.containsSubset(bodies[0], {
    modalities: ['image', 'text'],
    image_config: { aspect_ratio: '3:2' },
  })
})
