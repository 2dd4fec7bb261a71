import { test } from '@japa/runner'
import { flatness } from '#tests/rounds/long_run/flatness'

const minutes = (count: number, mb: (minute: number) => number) =>
  Array.from({ length: count }, (_, minute) => mb(minute))

test.group('The verdict of the long run', () => {
  test('overlooks the warm-up and noise', ({ assert }) => {
    const noisy = minutes(30, (minute) => (minute < 5 ? 100 + 20 * minute : 200 + (minute % 3) * 4))
    assert.isTrue(flatness(noisy, 5)!.isFlat)
  })

  test('sees a slow leak', ({ assert }) => {
    const { isFlat, slopeMbPerMinute } = flatness(
      minutes(30, (minute) => 200 + 2 * minute),
      5
    )!
    assert.isFalse(isFlat)
    assert.approximately(slopeMbPerMinute, 2, 0.01)
  })
})
