import { createSafeFetch } from '#app/core/safe_fetch'
import { anthropicAdapter } from '#app/llm/drivers/anthropic_adapter'
import { compatibleAdapter } from '#app/llm/drivers/compatible_adapter'
import { googleAdapter } from '#app/llm/drivers/google_adapter'
import { openaiAdapter } from '#app/llm/drivers/openai_adapter'
import { OpenaiDriver } from '#app/llm/drivers/openai_driver'
import { openrouterAdapter } from '#app/llm/drivers/openrouter_adapter'
import { SdkDriver } from '#app/llm/drivers/sdk_driver'
import { STREAM_LIMITS } from '#app/llm/outbound'
import { DIALECTS } from '#tests/fixtures/provider_dialects'
import { registerRemoteDriverSuite } from '#tests/fixtures/register_remote_driver_suite'
import type { RemoteDriver } from '#tests/fixtures/remote_drivers/remote_trial'

const sdk =
  (name: string, adapt: typeof openaiAdapter): RemoteDriver['make'] =>
  ({ guard, ...address }) =>
    new SdkDriver(name, adapt(address, createSafeFetch(STREAM_LIMITS, guard)))

const DRIVERS: RemoteDriver[] = [
  { name: 'openai', dialect: DIALECTS.responses, make: sdk('OpenAI', openaiAdapter) },
  { name: 'anthropic', dialect: DIALECTS.anthropic, make: sdk('Anthropic', anthropicAdapter) },
  { name: 'google', dialect: DIALECTS.google, make: sdk('Google', googleAdapter) },
  {
    name: 'openrouter',
    dialect: DIALECTS.openrouter,
    make: sdk('OpenRouter', openrouterAdapter),
    costMicros: 1234,
  },
  {
    name: 'compatible, plain',
    dialect: DIALECTS.chat,
    make: (address) => new OpenaiDriver(address),
  },
  { name: 'compatible, sdk', dialect: DIALECTS.chat, make: sdk('Endpoint', compatibleAdapter) },
]

for (const driver of DRIVERS) registerRemoteDriverSuite(driver)
