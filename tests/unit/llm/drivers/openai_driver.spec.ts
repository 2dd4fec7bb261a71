import { test } from '@japa/runner'
import { OpenaiDriver } from '#app/llm/drivers/openai_driver'
import {
  answerWith,
  compressed,
  OpenaiDouble,
  pageInstead,
  type Played,
} from '#tests/fixtures/openai_double'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'

const never = new AbortController().signal
let double: OpenaiDouble

const driver = () => new OpenaiDriver({ baseUrl: double.baseUrl, key: 'sk-secret' })
const request = (play: Played) => {
  double.play = play
  return requestOf('Hi', { model: 'gpt-test' })
}
const ask = (play: Played) => collect(driver().stream(request(play), never))

/** What every driver does is in remote_drivers.spec.ts. */
test.group('OpenaiDriver', (group) => {
  group.setup(async () => {
    double = await new OpenaiDouble().start()
    return () => double.stop()
  })

  test('sends the branch as chat completions have it', async ({ assert }) => {
    double.requests.length = 0
    double.play = answerWith(['ok'])
    const messages = [
      { author: 'person', text: 'One' },
      { author: 'model', text: 'Two' },
      { author: 'person', text: 'Three' },
    ] as const
    const more = { instructions: 'Be brief', temperature: 0.5, effort: 'max' } as const
    await collect(driver().stream({ ...requestOf('', more), messages }, never))
    assert.deepEqual(double.requests[0]!.body as unknown, {
      model: 'guide',
      messages: [
        { role: 'system', content: 'Be brief' },
        { role: 'user', content: 'One' },
        { role: 'assistant', content: 'Two' },
        { role: 'user', content: 'Three' },
      ],
      temperature: 0.5,
      reasoning_effort: 'high',
      stream: true,
      stream_options: { include_usage: true },
    })
  })

  test('refuses what is compressed, and a page instead of a stream', async ({ assert }) => {
    for (const play of [compressed, pageInstead]) {
      const { failure, all } = await ask(play)
      assert.containsSubset(failure, { code: 'provider_down' })
      assert.lengthOf(all, 0)
    }
  })

  test('keeps the connection for the next request', async ({ assert }) => {
    await ask(answerWith(['One']))
    const first = double.connections
    await ask(answerWith(['Two'], { everyMs: 20 }))
    assert.equal(double.connections, first)
  })
})
