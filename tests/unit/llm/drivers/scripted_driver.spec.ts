import { test } from '@japa/runner'
import { ScriptedDriver } from '#app/llm/drivers/scripted_driver'
import {
  collect,
  registerLlmDriverSuite,
  requestOf,
} from '#tests/fixtures/register_llm_driver_suite'

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i + 1}`).join(' ')
const never = new AbortController().signal
const ask = (text: string) => collect(new ScriptedDriver().stream(requestOf(text), never))

registerLlmDriverSuite({
  name: 'scripted',
  driver: () => new ScriptedDriver(),
  plain: () => ({ request: requestOf('!script tokens=50 rate=2000'), text: words(50) }),
  busy: () => requestOf('!script tokens=50 rate=2000 fail_at=0 error=429'),
  cut: () => requestOf('!script tokens=50 rate=2000 fail_at=20 error=cut'),
  slow: () => requestOf('!script tokens=100 rate=20'),
})

test.group('ScriptedDriver', () => {
  test('streams at the rate that is asked for', async ({ assert }) => {
    const begun = performance.now()
    const { text } = await ask('!script tokens=30 rate=60')
    assert.equal(text, words(30))
    assert.closeTo(performance.now() - begun, 500, 150)
  })

  test('gives the same text whatever the seed', async ({ assert }) => {
    const texts = await Promise.all(
      [1, 7].map((seed) => ask(`!script tokens=40 rate=2000 seed=${seed}`))
    )
    assert.equal(texts[0]!.text, texts[1]!.text)
  })

  test('fails after as many words as asked', async ({ assert }) => {
    const { text, failure } = await ask('!script tokens=20 rate=2000 fail_at=5 error=401')
    assert.equal(text, words(5))
    assert.containsSubset(failure, { code: 'provider_key_rejected', status: 401 })
  })

  test('fails after the last word, too', async ({ assert }) => {
    const { text, failure } = await ask('!script tokens=5 rate=2000 fail_at=5 error=500')
    assert.equal(text, words(5))
    assert.containsSubset(failure, { code: 'provider_down', status: 500 })
  })

  test('is silent once before the middle word', async ({ assert }) => {
    const begun = performance.now()
    await ask('!script tokens=10 rate=2000 stall_ms=200')
    assert.isAbove(performance.now() - begun, 190)
  })

  test('resumes from any character', async ({ assert }) => {
    const request = requestOf('!script tokens=12 rate=2000')
    const whole = words(12)
    for (let length = 0; length <= whole.length; length++) {
      const textSoFar = whole.slice(0, length)
      const { text } = await collect(new ScriptedDriver().stream({ ...request, textSoFar }, never))
      assert.equal(textSoFar + text, whole)
    }
  })

  test('answers a plain message with a guide that fits the question', async ({ assert }) => {
    const guide = (text: string) => {
      const driver = new ScriptedDriver()
      return driver.canResume(
        requestOf(text, { textSoFar: 'You can keep going without a network.' })
      )
    }
    assert.isTrue(guide('Does this work offline?'))
    assert.isFalse(guide('How do I connect a model?'))
  })
})
