import { test } from '@japa/runner'
import { AddressRefused } from '#app/core/outbound_guard'
import {
  errorInStream,
  errorOfAnswer,
  errorOnTheWay,
  ProviderError,
} from '#app/llm/provider_errors'

/** What providers were seen to answer, or say that they do, by status and code of a failed reply. */
const ANSWERS: [string, number, string, unknown][] = [
  [
    'OpenAI, key',
    401,
    'provider_key_rejected',
    { error: { code: 'invalid_api_key', message: 'Incorrect API key provided: sk-a***b.' } },
  ],
  [
    'OpenAI, credit',
    429,
    'provider_credit_empty',
    {
      error: {
        code: 'insufficient_quota',
        message: 'You exceeded your current quota, please check your plan and billing details.',
      },
    },
  ],
  [
    'OpenAI, rate',
    429,
    'provider_busy',
    {
      error: {
        code: 'rate_limit_exceeded',
        type: 'tokens',
        message: 'Rate limit reached for gpt-5 on tokens per min (TPM). Please try again in 6.5s.',
      },
    },
  ],
  [
    'OpenAI, model',
    404,
    'model_not_found',
    {
      error: {
        code: 'model_not_found',
        message: 'The model `gpt-9` does not exist or you do not have access to it.',
      },
    },
  ],
  [
    'OpenAI, prompt',
    400,
    'content_refused',
    {
      error: {
        code: 'invalid_prompt',
        message:
          'Invalid prompt: your prompt was flagged as potentially violating our usage policy.',
      },
    },
  ],
  [
    'OpenAI, option',
    400,
    'provider_refused',
    { error: { code: 'unsupported_value', message: "Unsupported value: 'temperature'." } },
  ],
  [
    'OpenAI, country',
    403,
    'provider_refused',
    { error: { code: 'unsupported_country_region_territory' } },
  ],
  [
    'Azure, filter',
    400,
    'content_refused',
    {
      error: {
        code: 'content_filter',
        message:
          "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
      },
    },
  ],
  [
    'Anthropic, key',
    401,
    'provider_key_rejected',
    { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } },
  ],
  [
    'Anthropic, credit',
    400,
    'provider_credit_empty',
    {
      type: 'error',
      error: {
        type: 'invalid_request_error',
        message: 'Your credit balance is too low to access the Anthropic API.',
      },
    },
  ],
  [
    'Anthropic, billing',
    402,
    'provider_credit_empty',
    { type: 'error', error: { type: 'billing_error', message: 'x' } },
  ],
  [
    'Anthropic, model',
    404,
    'model_not_found',
    { type: 'error', error: { type: 'not_found_error', message: 'model: claude-9' } },
  ],
  [
    'Anthropic, rate',
    429,
    'provider_busy',
    { type: 'error', error: { type: 'rate_limit_error', message: 'x' } },
  ],
  [
    'Anthropic, overload',
    529,
    'provider_busy',
    { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
  ],
  [
    'Anthropic, size',
    413,
    'context_too_long',
    { type: 'error', error: { type: 'request_too_large', message: 'x' } },
  ],
  [
    'Google, key',
    400,
    'provider_key_rejected',
    {
      error: {
        code: 400,
        message: 'API key not valid. Please pass a valid API key.',
        status: 'INVALID_ARGUMENT',
        details: [{ reason: 'API_KEY_INVALID' }],
      },
    },
  ],
  [
    'Google, expired key',
    400,
    'provider_key_rejected',
    {
      error: {
        code: 400,
        message: 'API key expired. Please renew the API key.',
        status: 'INVALID_ARGUMENT',
        details: [{ reason: 'API_KEY_INVALID' }],
      },
    },
  ],
  [
    'Google, rate',
    429,
    'provider_busy',
    [
      {
        error: {
          code: 429,
          status: 'RESOURCE_EXHAUSTED',
          message:
            'You exceeded your current quota, please check your plan and billing details. * Quota exceeded for metric: generate_content_free_tier_requests, limit: 10',
        },
      },
    ],
  ],
  [
    'Google, model',
    404,
    'model_not_found',
    {
      error: {
        code: 404,
        status: 'NOT_FOUND',
        message: 'models/gemini-9 is not found for API version v1beta',
      },
    },
  ],
  [
    'Google, overload',
    503,
    'provider_down',
    { error: { code: 503, status: 'UNAVAILABLE', message: 'The model is overloaded.' } },
  ],
  [
    'OpenRouter, key',
    401,
    'provider_key_rejected',
    { error: { code: 401, message: 'User not found.' } },
  ],
  [
    'OpenRouter, credit',
    402,
    'provider_credit_empty',
    {
      error: {
        code: 402,
        message: 'Insufficient credits. Add more using https://openrouter.ai/settings/credits',
      },
    },
  ],
  [
    'OpenRouter, limit of a key',
    403,
    'provider_credit_empty',
    { error: { code: 403, message: 'Key limit exceeded (monthly limit).' } },
  ],
  [
    'OpenRouter, moderation',
    403,
    'content_refused',
    {
      error: { code: 403, message: 'Your input was flagged', metadata: { reasons: ['violence'] } },
    },
  ],
  [
    'OpenRouter, model',
    400,
    'model_not_found',
    { error: { code: 400, message: 'gpt/9 is not a valid model ID' } },
  ],
  [
    'OpenRouter, endpoints',
    404,
    'model_not_found',
    { error: { code: 404, message: 'No endpoints found for gpt/9.' } },
  ],
  [
    'OpenRouter, words of another',
    400,
    'content_refused',
    {
      error: {
        code: 400,
        message: 'Provider returned error',
        metadata: { raw: '{"error":{"message":"Content Exists Risk"}}' },
      },
    },
  ],
  [
    'DeepSeek, credit',
    402,
    'provider_credit_empty',
    { error: { message: 'Insufficient Balance' } },
  ],
  ['DeepSeek, content', 400, 'content_refused', { error: { message: 'Content Exists Risk' } }],
  [
    'xAI, key',
    400,
    'provider_key_rejected',
    {
      code: 'Client specified an invalid argument',
      error: 'Incorrect API key provided: xa***. You can obtain one.',
    },
  ],
  [
    'xAI, credit',
    403,
    'provider_credit_empty',
    {
      code: 'x',
      error:
        'Your team has either used all available credits or reached its monthly spending limit.',
    },
  ],
  [
    'Ollama, model',
    404,
    'model_not_found',
    { error: 'model "llama9" not found, try pulling it first' },
  ],
  [
    'vLLM, that repeats the request',
    422,
    'provider_refused',
    {
      detail: [
        {
          type: 'missing',
          input: { messages: [{ content: 'billing, content policy and context length' }] },
        },
      ],
    },
  ],
  ['a proxy', 502, 'provider_down', '<html>billing</html>'],
  ['nothing', 500, 'provider_down', ''],
]

const CONTEXT: [string, unknown, { limit: number | null; sent: number | null } | undefined][] = [
  [
    'OpenAI',
    {
      error: {
        code: 'context_length_exceeded',
        message:
          "This model's maximum context length is 128000 tokens. However, your messages resulted in 130001 tokens.",
      },
    },
    { limit: 128_000, sent: 130_001 },
  ],
  [
    'OpenAI, Responses',
    {
      error: {
        code: 'context_length_exceeded',
        message: 'Your input exceeds the context window of this model.',
      },
    },
    undefined,
  ],
  [
    'vLLM',
    {
      message:
        "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens (4500 in the messages, 500 in the completion).",
      code: 400,
    },
    { limit: 4096, sent: 5000 },
  ],
  [
    'vLLM, another',
    {
      error: {
        message:
          "This model's maximum context length is 4096 tokens. However, your request has 5000 input tokens.",
      },
    },
    { limit: 4096, sent: 5000 },
  ],
  [
    'vLLM, older',
    {
      message: 'The decoder prompt (length 5000) is longer than the maximum model length of 4096.',
    },
    { limit: 4096, sent: 5000 },
  ],
  [
    'Anthropic',
    {
      error: {
        type: 'invalid_request_error',
        message: 'prompt is too long: 208310 tokens > 200000 maximum',
      },
    },
    { limit: 200_000, sent: 208_310 },
  ],
  [
    'Anthropic, with the answer',
    {
      error: {
        message:
          'input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000, decrease input length',
      },
    },
    { limit: 200_000, sent: 210_000 },
  ],
  [
    'Google',
    {
      error: {
        code: 400,
        message:
          'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
      },
    },
    { limit: 1_048_576, sent: 1_200_000 },
  ],
  [
    'OpenRouter',
    {
      error: {
        code: 400,
        message:
          "This endpoint's maximum context length is 32,768 tokens. However, you requested about 40,000 tokens (39000 of text input, 1000 in the output).",
      },
    },
    { limit: 32_768, sent: 40_000 },
  ],
  [
    'llama.cpp',
    {
      error: {
        code: 400,
        message: 'the request exceeds the available context size, try increasing it',
        type: 'exceed_context_size_error',
        n_prompt_tokens: 5000,
        n_ctx: 4096,
      },
    },
    { limit: 4096, sent: 5000 },
  ],
  [
    'llama.cpp, later',
    {
      error: {
        message:
          'request (5000 tokens) exceeds the available context size (4096 tokens), try increasing it',
      },
    },
    { limit: 4096, sent: 5000 },
  ],
  [
    'LM Studio',
    {
      error:
        'Trying to keep the first 5000 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens',
    },
    { limit: 4096, sent: 5000 },
  ],
  [
    'Mistral',
    {
      message:
        'Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
    },
    { limit: 32_768, sent: 40_000 },
  ],
  [
    'xAI',
    {
      error: "This model's maximum prompt length is 131072 but the request contains 150000 tokens.",
    },
    { limit: 131_072, sent: 150_000 },
  ],
]

const IN_STREAM: [unknown, string][] = [
  [{ type: 'overloaded_error', message: 'Overloaded' }, 'provider_busy'],
  [{ type: 'server_error', message: 'oops' }, 'provider_down'],
  [{ code: 'rate_limit_exceeded' }, 'provider_busy'],
  [{ code: 502, message: 'Provider disconnected' }, 'provider_down'],
  [{ message: 'Provider returned error', code: 429 }, 'provider_busy'],
  [
    {
      error: { type: 'invalid_request_error', message: 'prompt is too long: 9 tokens > 8 maximum' },
    },
    'context_too_long',
  ],
  ['out of memory', 'provider_down'],
  [null, 'provider_down'],
]

test.group('errorOfAnswer', () => {
  test('names what a provider answers: {0}')
    .with(ANSWERS)
    .run(({ assert }, [, status, code, said]) => {
      assert.equal(errorOfAnswer(status, said).code, code)
      assert.equal(errorOfAnswer(status, JSON.stringify(said)).code, code)
    })

  test('reads how much fits and how much was sent: {0}')
    .with(CONTEXT)
    .run(({ assert }, [, said, contextTokens]) => {
      const failure = errorOfAnswer(400, JSON.stringify(said)).toFailure('x')
      assert.equal(failure.code, 'context_too_long')
      assert.deepEqual(failure.contextTokens, contextTokens)
    })

  test('reads when to come again: {0}')
    .with([
      [
        'Google',
        35,
        [
          {
            error: {
              details: [
                { '@type': 'type.googleapis.com/google.rpc.RetryInfo', 'retryDelay': '34.07s' },
              ],
            },
          },
        ],
      ],
      [
        'OpenAI',
        7,
        {
          error: {
            message: 'Limit 30000, Used 29000. Please try again in 6.5s. Visit https://x.y',
          },
        },
      ],
      ['OpenAI, longer', 91, { error: { message: 'Please try again in 1m30.5s.' } }],
      ['OpenAI, soon', 1, { error: { message: 'Please try again in 250ms.' } }],
    ] as [string, number, unknown][])
    .run(({ assert }, [, seconds, said]) => {
      assert.equal(errorOfAnswer(429, said).retryAfterSeconds, seconds)
    })

  test('believes the header before the words', ({ assert }) => {
    const header = (name: string) => (name === 'retry-after' ? '3' : null)
    const error = errorOfAnswer(429, { error: { message: 'try again in 9s' } }, { header })
    assert.equal(error.retryAfterSeconds, 3)
  })

  test('takes deep, endless and odd words', ({ assert }) => {
    const deep = '{"error":{"metadata":{"raw":'.repeat(1_500) + '1' + '}}}'.repeat(1_500)
    for (const said of [deep, 'x'.repeat(1_000_000), '[]', 'null', '{"error":[]}', '{"error":7}'])
      assert.equal(errorOfAnswer(400, said).code, 'provider_refused')
  })
})

test.group('errorInStream', () => {
  test('names {0}')
    .with(IN_STREAM)
    .run(({ assert }, [said, code]) => {
      assert.equal(errorInStream(said).code, code as never)
    })
})

test.group('errorOnTheWay', () => {
  test('tells a refused address from a network that is down', ({ assert }) => {
    const refused = new TypeError('fetch failed', { cause: new AddressRefused('private') })
    assert.equal(errorOnTheWay(refused, false).code, 'address_refused')
    assert.equal(errorOnTheWay(new TypeError('fetch failed'), false).code, 'provider_down')
    assert.equal(errorOnTheWay(new TypeError('terminated'), true).code, 'stream_cut')
  })

  test('keeps nothing of what went wrong', ({ assert }) => {
    const error = errorOnTheWay(new Error('connect to sk-secret'), false)
    assert.instanceOf(error, ProviderError)
    assert.isUndefined(error.cause)
  })
})
