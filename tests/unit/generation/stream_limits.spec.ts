import { test } from '@japa/runner'
import { withinLimits } from '#app/generation/stream_limits'
import { OpenaiDriver } from '#app/llm/drivers/openai_driver'
import { answerWith, OpenaiDouble, stallAfter, type Played } from '#tests/fixtures/openai_double'
import { collect, requestOf } from '#tests/fixtures/register_llm_driver_suite'
import { until } from '#tests/until'

const LIMITS = { firstDeltaMs: 300, betweenDeltasMs: 200, totalMs: 600 }
const never = new AbortController().signal
let double: OpenaiDouble

function ask(play: Played, outer: AbortSignal = never) {
  double.play = play
  double.closedEarly = 0
  const driver = new OpenaiDriver({ baseUrl: double.baseUrl, key: '' })
  return collect(withinLimits((signal) => driver.stream(requestOf('Hi'), signal), outer, LIMITS))
}

test.group('withinLimits', (group) => {
  group.setup(async () => {
    double = await new OpenaiDouble().start()
    return () => double.stop()
  })

  test('ends a provider that falls silent and closes its connection', async ({ assert }) => {
    const { text, failure } = await ask(stallAfter(['Some', ' text']))
    assert.equal(text, 'Some text')
    assert.containsSubset(failure, { code: 'stream_cut' })
    await until(() => double.closedEarly === 1, 'the closed connection')
  })

  test('takes a provider that never says anything for down', async ({ assert }) => {
    const { failure } = await ask(stallAfter([]))
    assert.containsSubset(failure, { code: 'provider_down' })
    await until(() => double.closedEarly === 1, 'the closed connection')
  })

  test('ends a provider that never comes to an end', async ({ assert }) => {
    const { failure } = await ask(answerWith(Array(1_000).fill('x'), { everyMs: 50 }))
    assert.containsSubset(failure, { code: 'stream_cut' })
    await until(() => double.closedEarly === 1, 'the closed connection')
  })

  test('leaves a lively answer alone', async ({ assert }) => {
    const { text, failure } = await ask(answerWith(['a', 'b', 'c'], { everyMs: 100 }))
    assert.equal(text, 'abc')
    assert.isNull(failure)
  })

  test('closes the connection when it is told to stop', async ({ assert }) => {
    const stop = new AbortController()
    setTimeout(() => stop.abort('stop'), 100)
    const { failure } = await ask(answerWith(Array(100).fill('x'), { everyMs: 50 }), stop.signal)
    assert.isNotNull(failure)
    await until(() => double.closedEarly === 1, 'the closed connection')
  })
})
