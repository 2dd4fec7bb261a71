import { test } from '@japa/runner'
import { limitOf, type Measure, verdict } from '#benchmarks/measure'

const measure = (kamba: number, more: Partial<Measure> = {}): Measure => ({
  name: 'm',
  unit: 'ms',
  kamba,
  ...more,
})
const sse = (value: number | null) => ({ name: 'AI SDK SSE', value })

test.group('The verdict about a measure', () => {
  test('is met at the goal itself', ({ assert }) => {
    assert.equal(verdict(measure(250, { goal: { atMost: 250 } })), 'met')
    assert.equal(verdict(measure(50, { baseline: sse(100), goal: { ratioAtMost: 0.5 } })), 'met')
    assert.equal(verdict(measure(500, { baseline: sse(100), goal: { ratioAtLeast: 5 } })), 'met')
    assert.equal(verdict(measure(95, { goal: { atLeast: 95 } })), 'met')
  })

  test('says by how much a goal is missed', ({ assert }) => {
    assert.equal(verdict(measure(280, { goal: { atMost: 250 } })), 'short by 12 %')
    const twice = measure(100, { baseline: sse(100), goal: { ratioAtMost: 0.4 } })
    assert.equal(verdict(twice), 'short by 2.5 x')
    const none = measure(0, { baseline: sse(100), goal: { ratioAtLeast: 5 } })
    assert.equal(verdict(none), 'not at all')
  })

  test('never praises what was not measured', ({ assert }) => {
    assert.equal(verdict(measure(Number.NaN, { goal: { atMost: 250 } })), 'no samples')
    const absent = measure(1, { baseline: sse(null), goal: { ratioAtMost: 0.5 } })
    assert.equal(verdict(absent), 'AI SDK SSE not installed')
    assert.isNull(limitOf(absent))
  })
})
