import { test } from '@japa/runner'
import { stepOf } from '~/files/step_of'

const KEYS = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Enter']

test.group('Where a key leads among pages', () => {
  test('follows the direction of the page: {direction}')
    .with([
      { direction: 'ltr' as const, steps: [-1, 1, -1, 1, 0] },
      { direction: 'rtl' as const, steps: [1, -1, -1, 1, 0] },
    ])
    .run(({ assert }, { direction, steps }) => {
      assert.deepEqual(
        KEYS.map((key) => stepOf(key, direction)),
        steps
      )
    })
})
