import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { AddressRefused } from '#app/core/outbound_guard'
import type { ReplyFailure } from '#shared/events/reply_events'
import {
  errorInStream,
  errorOfAnswer,
  errorOnTheWay,
  ProviderError,
} from '#app/llm/provider_errors'

/** What providers were seen to answer, or say that they do: one a line, with who said it and what it means. */
const read = <Line>(file: string): Line[] =>
  readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
type Answer = { who: string; status: number; code: ReplyFailure['code']; said: unknown }
type Full = { who: string; contextTokens: ReplyFailure['contextTokens'] | null; said: unknown }

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
  test('names what a provider answers: {who}')
    .with(read<Answer>('provider_answers.jsonl'))
    .run(({ assert }, { status, code, said }) => {
      assert.equal(errorOfAnswer(status, said).code, code)
      assert.equal(errorOfAnswer(status, JSON.stringify(said)).code, code)
    })

  test('reads how much fits and how much was sent: {who}')
    .with(read<Full>('full_contexts.jsonl'))
    .run(({ assert }, { said, contextTokens }) => {
      const failure = errorOfAnswer(400, JSON.stringify(said)).toFailure('x')
      assert.equal(failure.code, 'context_too_long')
      assert.deepEqual(failure.contextTokens ?? null, contextTokens)
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
