import { test } from '@japa/runner'
import { parseScript } from '#app/llm/drivers/script'

const explanationOf = (message: string) => {
  const script = parseScript(message)
  return script && !script.ok ? script.explanation : null
}

test.group('parseScript', () => {
  test('leaves messages alone that are no script', ({ assert }) => {
    assert.isNull(parseScript('Hello'))
    assert.isNull(parseScript('!scripted tokens=3'))
  })

  test('has a sensible value for every option', ({ assert }) => {
    const script = parseScript('!script')
    assert.containsSubset(script, {
      ok: true,
      script: { wordsPerSecond: 30, pauseMs: 0, fault: null },
    })
    assert.containsSubset(parseScript('!script rate=0'), { script: { wordsPerSecond: 30 } })
  })

  test('fails only when it is told to', ({ assert }) => {
    assert.containsSubset(parseScript('!script fail_at=3'), {
      script: { fault: { afterWords: 3, error: { status: 500 } } },
    })
    assert.containsSubset(parseScript('!script error=429'), {
      script: { fault: { afterWords: 0, error: { status: 429 } } },
    })
  })

  test('says which option is wrong: {$self}')
    .with([
      'tokens=0',
      'tokens=1000000',
      'rate=-1',
      'seed=x',
      'stall_ms=99999',
      'error=418',
      'speed=3',
      'fail_at=',
    ])
    .run(({ assert }, option) => {
      assert.include(explanationOf(`!script ${option}`), `\`${option.split('=')[0]}\``)
    })

  test('is not fooled by names that every object has', ({ assert }) => {
    assert.isNotNull(explanationOf('!script constructor=1'))
    assert.isNotNull(explanationOf('!script error=toString'))
  })
})
