import { test } from '@japa/runner'
import { openDriver } from '#app/llm/open_driver'
import type { ProviderAccess } from '#app/llm/providers'
import { OpenaiDouble } from '#tests/fixtures/openai_double'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'

const never = new AbortController().signal
const access = (more: Partial<ProviderAccess>): ProviderAccess => ({
  provider: 'compatible',
  name: 'My server',
  key: 'k',
  baseUrl: 'http://127.0.0.1:9/v1',
  addressFrom: 'operator',
  ...more,
})

test.group('openDriver', () => {
  test('opens {provider} at {baseUrl} by {client}')
    .with([
      { provider: 'openrouter', baseUrl: 'https://openrouter.ai/api/v1', client: 'SdkDriver' },
      { provider: 'anthropic', baseUrl: 'https://api.anthropic.com/v1', client: 'SdkDriver' },
      { provider: 'google', baseUrl: 'https://x.y/v1beta', client: 'SdkDriver' },
      { provider: 'openai', baseUrl: 'https://api.openai.com/v1', client: 'SdkDriver' },
      { provider: 'openai', baseUrl: 'http://127.0.0.1:9/v1', client: 'OpenaiDriver' },
      { provider: 'compatible', baseUrl: 'http://127.0.0.1:9/v1', client: 'OpenaiDriver' },
    ] as const)
    .run(async ({ assert }, { client, ...more }) => {
      const driver = await openDriver(access(more))
      assert.equal(driver.constructor.name, client)
      assert.equal(driver.provider, 'My server')
    })

  test('guards the address of a person and not that of the operator, {provider} {client}')
    .with([
      { provider: 'compatible', client: 'plain' },
      { provider: 'compatible', client: 'sdk' },
      { provider: 'openai', client: 'plain' },
      { provider: 'anthropic', client: 'plain' },
    ] as const)
    .run(async ({ assert }, { provider, client }) => {
      const double = await new OpenaiDouble().start()
      const { baseUrl } = double
      const ask = async (addressFrom: ProviderAccess['addressFrom']) => {
        const driver = await openDriver(access({ provider, baseUrl, addressFrom }), client)
        return collect(driver.stream(requestOf('Hi'), never))
      }
      assert.containsSubset((await ask('person')).failure, { code: 'address_refused' })
      assert.lengthOf(double.requests, 0)
      await ask('operator')
      assert.lengthOf(double.requests, 1)
      await double.stop()
    })
})
