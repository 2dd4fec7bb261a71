import { test } from '@japa/runner'
import { anthropicAdapter } from '#app/llm/drivers/anthropic_adapter'
import { googleAdapter } from '#app/llm/drivers/google_adapter'
import { openaiAdapter } from '#app/llm/drivers/openai_adapter'
import { openrouterAdapter } from '#app/llm/drivers/openrouter_adapter'
import type { AdapterAccess, Fetch, SdkAdapter } from '#app/llm/drivers/sdk_adapter'
import { SdkDriver } from '#app/llm/drivers/sdk_driver'
import { pdfWith, pngOf } from '#tests/fixtures/documents'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'

type Make = (access: AdapterAccess, fetch: Fetch) => SdkAdapter
const ADAPTERS: [name: string, model: string, make: Make][] = [
  ['openai', 'gpt-5.1', openaiAdapter],
  ['anthropic', 'claude-sonnet-4-5', anthropicAdapter],
  ['google', 'gemini-3-pro-preview', googleAdapter],
  ['openrouter', 'openai/gpt-5.1', openrouterAdapter],
]

test.group('Files reach a provider as they are', () => {
  test('by the adapter of {0}')
    .with(ADAPTERS)
    .run(async ({ assert }, [, model, make]) => {
      let body = ''
      const fetch = (async (_url: unknown, init?: RequestInit) => {
        body = init!.body as string
        return new Response('{}', { status: 500 })
      }) as Fetch
      const files = [
        { mediaType: 'application/pdf', name: 'report.pdf', bytes: pdfWith(['One']) },
        { mediaType: 'image/png', name: 'cat.png', bytes: pngOf(8, 8) },
      ]
      const messages = [{ author: 'person' as const, text: 'What is this?', files }]
      const driver = new SdkDriver(
        'Test',
        make({ baseUrl: 'https://x.example/v1', key: 'k' }, fetch)
      )
      const request = requestOf('', { model, messages })
      await collect(driver.stream(request, new AbortController().signal))
      for (const { bytes } of files) assert.include(body, bytes.toString('base64'))
      assert.include(body, 'What is this?')
    })
})
