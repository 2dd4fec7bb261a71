import { test } from '@japa/runner'
import { merged, type Result } from '#benchmarks/results_file'

const head = {
  title: 'Row',
  seconds: 1,
  measuredOn: '2026-11-21',
  machine: { cores: 2, memoryGb: 8, node: 'v24', loadBefore: 0 },
}
const result = (row: string, conditions: string): Result => ({
  ...head,
  row,
  conditions,
  measures: [],
})
const failed = (row: string): Result => ({ ...head, row, failed: 'not within 10 s' })

test.group('Results of several runs', () => {
  test('keep the order of the table, and the later of two', ({ assert }) => {
    const all = merged([result('b', 'old'), result('a', 'old')], [result('b', 'new')], ['a', 'b'])
    assert.deepEqual(all, [result('a', 'old'), result('b', 'new')])
  })

  test('do not lose a figure to a failure', ({ assert }) => {
    const all = merged([result('a', 'old')], [failed('a'), failed('b')], ['a', 'b'])
    assert.deepEqual(all, [result('a', 'old'), failed('b')])
  })
})
