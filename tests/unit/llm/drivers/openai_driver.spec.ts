import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { createSafeFetch } from '#app/core/safe_fetch'
import type { ModelDriver } from '#app/llm/driver'
import { compatibleAdapter } from '#app/llm/drivers/compatible_adapter'
import { OpenaiDriver, type OpenaiSettings } from '#app/llm/drivers/openai_driver'
import { SdkDriver } from '#app/llm/drivers/sdk_driver'
import type { ProviderError } from '#app/llm/provider_errors'
import {
  answerWith,
  compressed,
  cutAfter,
  endEarlyAfter,
  endlessLine,
  endlessText,
  endlessToolCalls,
  errorInStream,
  garbageAfter,
  OpenaiDouble,
  pageInstead,
  redirectTo,
  refuseWith,
  type Played,
} from '#tests/fixtures/openai_double'
import {
  collect,
  registerLlmDriverSuite,
  requestOf,
} from '#tests/fixtures/register_llm_driver_suite'

/** In bytes. The endpoint that sends it all is in this process, too, and the collector comes when it likes; unbounded it were a multiple. */
const MUCH_MEMORY = 150 * 1024 * 1024

const KEY = 'sk-secret-1234567890'
const never = new AbortController().signal
let double: OpenaiDouble

const DRIVERS = {
  plain: (settings: OpenaiSettings) => new OpenaiDriver(settings),
  sdk: (settings: OpenaiSettings) =>
    new SdkDriver('Compatible', compatibleAdapter(settings, createSafeFetch())),
}
let make: (settings: OpenaiSettings) => ModelDriver = DRIVERS.plain
const driver = (key = KEY) => make({ baseUrl: double.baseUrl, key })
const request = (play: Played) => {
  double.play = play
  return requestOf('Hi', { model: 'gpt-test' })
}
const ask = (play: Played) => collect(driver().stream(request(play), never))

for (const [client, makeDriver] of Object.entries(DRIVERS)) {
  registerLlmDriverSuite({
    name: `openai, ${client}`,
    async setup() {
      make = makeDriver
      double = await new OpenaiDouble().start()
      return () => double.stop()
    },
    driver,
    plain: () => ({
      request: request(answerWith(['Hello', ', ', 'you'], { everyMs: 30 })),
      text: 'Hello, you',
    }),
    busy: () => request(refuseWith(429)),
    cut: () => request(cutAfter(['Hel', 'lo'])),
    slow: () => request(answerWith(Array(100).fill('a '), { everyMs: 50 })),
    closed: async () => {
      const before = performance.now()
      while (double.closedEarly === 0 && performance.now() - before < 1_000) await sleep(10)
      if (double.closedEarly === 0) throw new Error('the connection to the provider is still open')
    },
  })

  test.group(`OpenAI's protocol, ${client}`, (group) => {
    group.setup(async () => {
      make = makeDriver
      double = await new OpenaiDouble().start()
      return () => double.stop()
    })

    test('sends the branch, the model and the key', async ({ assert }) => {
      double.requests.length = 0
      double.play = answerWith(['ok'])
      const messages = [
        { author: 'person', text: 'One' },
        { author: 'model', text: 'Two' },
        { author: 'person', text: 'Three' },
      ] as const
      await collect(driver().stream({ model: 'gpt-test', messages, textSoFar: '' }, never))
      assert.containsSubset(double.requests[0], {
        authorization: `Bearer ${KEY}`,
        body: {
          model: 'gpt-test',
          stream: true,
          messages: [
            { role: 'user', content: 'One' },
            { role: 'assistant', content: 'Two' },
            { role: 'user' },
          ],
        },
      })
    })

    test("never sends the host's own key to an endpoint without one", async ({ assert }) => {
      process.env.OPENAI_API_KEY = 'sk-of-the-host'
      try {
        await collect(driver('').stream(request(answerWith(['ok'])), never))
        assert.notInclude(double.requests.at(-1)!.authorization ?? '', 'sk-of-the-host')
      } finally {
        delete process.env.OPENAI_API_KEY
      }
    })

    test('counts the tokens that the provider counted', async ({ assert }) => {
      const { usage } = await ask(answerWith(['a', 'b', 'c']))
      assert.containsSubset(usage, { type: 'usage', usage: { inputTokens: 11, outputTokens: 4 } })
    })

    test('names a refusal by its status: {status} {code}')
      .with([
        { status: 400, code: 'provider_refused', error: {} },
        { status: 400, code: 'context_too_long', error: { code: 'context_length_exceeded' } },
        { status: 401, code: 'provider_key_rejected', error: {} },
        { status: 402, code: 'provider_credit_empty', error: {} },
        { status: 403, code: 'provider_refused', error: {} },
        { status: 404, code: 'model_not_found', error: {} },
        { status: 429, code: 'provider_credit_empty', error: { code: 'insufficient_quota' } },
        { status: 500, code: 'provider_down', error: {} },
        { status: 503, code: 'provider_down', error: {} },
      ] as const)
      .run(async ({ assert }, { status, code, error }) => {
        const { failure } = await ask(refuseWith(status, error))
        assert.containsSubset(failure, { code, status })
      })

    test('reads Retry-After', async ({ assert }) => {
      const { failure } = await ask(refuseWith(429, {}, { 'retry-after': '7' }))
      assert.equal((failure as ProviderError).retryAfterSeconds, 7)
    })

    test("never carries the key or the provider's words", async ({ assert }) => {
      for (const play of [
        refuseWith(401),
        refuseWith(500),
        errorInStream(['a'], { message: `key ${KEY}`, type: 'server_error' }),
      ]) {
        const { failure } = await ask(play)
        const shown =
          JSON.stringify(failure, Object.getOwnPropertyNames(failure)) +
          String((failure as Error).cause)
        assert.notInclude(shown, KEY.slice(0, 12))
      }
    })

    test('takes an answer without an end for cut', async ({ assert }) => {
      const { text, failure } = await ask(endEarlyAfter(['Hel', 'lo']))
      assert.equal(text, 'Hello')
      assert.containsSubset(failure, { code: 'stream_cut' })
    })

    test('takes garbage in the stream for cut and keeps the text before it', async ({ assert }) => {
      const { text, failure } = await ask(garbageAfter(['Hello']))
      assert.equal(text, 'Hello')
      assert.containsSubset(failure, { code: 'stream_cut' })
    })

    test('names an error that comes within the stream', async ({ assert }) => {
      const { text, failure } = await ask(
        errorInStream(['Hello'], { message: 'slow down', type: 'rate_limit_error' })
      )
      assert.equal(text, 'Hello')
      assert.containsSubset(failure, { code: 'provider_busy' })
    })

    test('names what a content filter stopped', async ({ assert }) => {
      const { failure } = await ask(answerWith(['Hello'], { reason: 'content_filter' }))
      assert.containsSubset(failure, { code: 'content_refused' })
    })

    test('says that the provider is down when nobody listens', async ({ assert }) => {
      const gone = make({ baseUrl: 'http://127.0.0.1:9/v1', key: KEY })
      const { failure } = await collect(gone.stream(requestOf('Hi'), never))
      assert.containsSubset(failure, { code: 'provider_down', status: null })
    })

    test('does not follow a redirect', async ({ assert }) => {
      const canary = await new OpenaiDouble().start()
      const { failure } = await ask(redirectTo(`${canary.baseUrl}/chat/completions`))
      await canary.stop()
      assert.containsSubset(failure, { code: 'provider_down' })
      assert.lengthOf(canary.requests, 0)
    })

    test('bounds a line without an end', async ({ assert }) => {
      const before = process.memoryUsage().rss
      const { failure } = await ask(endlessLine)
      assert.containsSubset(failure, { code: 'provider_down' })
      assert.isBelow(process.memoryUsage().rss - before, MUCH_MEMORY)
    })
  })
}

test.group("OpenAI's protocol, hostile answers (R04)", (group) => {
  group.setup(async () => {
    make = DRIVERS.plain
    double = await new OpenaiDouble().start()
    return () => double.stop()
  })

  test('refuses what is compressed, and a page instead of a stream', async ({ assert }) => {
    for (const play of [compressed, pageInstead]) {
      const { failure, all } = await ask(play)
      assert.containsSubset(failure, { code: 'provider_down' })
      assert.lengthOf(all, 0)
    }
  })

  test('bounds a million calls of tools that nobody offered', async ({ assert }) => {
    const before = process.memoryUsage().rss
    const { failure } = await ask(endlessToolCalls)
    assert.containsSubset(failure, { code: 'stream_cut' })
    assert.isBelow(process.memoryUsage().rss - before, MUCH_MEMORY)
  })

  test('reads nothing while nobody asks', async ({ assert }) => {
    const iterator = driver().stream(request(endlessText), never)[Symbol.asyncIterator]()
    await iterator.next()
    const before = process.memoryUsage().rss
    await sleep(300)
    assert.isBelow(process.memoryUsage().rss - before, MUCH_MEMORY)
    await iterator.return?.()
  })

  test('keeps the connection for the next request', async ({ assert }) => {
    await ask(answerWith(['One']))
    const first = double.connections
    await ask(answerWith(['Two'], { everyMs: 20 }))
    assert.equal(double.connections, first)
  })
})
