import { test } from '@japa/runner'
import { LOST_CONNECTION, policyOfClose, retryDelayMs } from '#shared/sync/client/retry_delay'
import { TIMING } from '#shared/sync/client/timing'
import { CLOSE_CODES } from '#shared/sync/close_codes'

const longest = () => 1
const shortest = () => 0
const delay = (code: number, attempt = 0, random = longest) =>
  retryDelayMs(policyOfClose(code), attempt, TIMING, random)

test.group('retry_delay', () => {
  test('doubles after each failure up to a limit', ({ assert }) => {
    const delays = [0, 1, 2, 3, 4, 5, 6, 60].map((attempt) =>
      retryDelayMs(LOST_CONNECTION, attempt, TIMING, longest)
    )
    assert.deepEqual(delays, [150, 300, 600, 1_200, 2_400, 4_800, 5_000, 5_000])
  })

  test('spreads clients over half of the time', ({ assert }) => {
    assert.equal(retryDelayMs(LOST_CONNECTION, 3, TIMING, shortest), 600)
    assert.equal(retryDelayMs(LOST_CONNECTION, 3, TIMING, longest), 1_200)
  })

  test('begins with what the reason asks for', ({ assert }) => {
    assert.equal(delay(CLOSE_CODES.internal.code), 1_000)
    assert.equal(delay(CLOSE_CODES.frame_invalid.code), 5_000)
    assert.equal(delay(CLOSE_CODES.server_restart.code), 150)
  })

  test('is slow where soon is of no use', ({ assert }) => {
    assert.equal(delay(CLOSE_CODES.signed_out.code), TIMING.slowRetryMs)
    assert.equal(delay(CLOSE_CODES.store_forbidden.code), TIMING.slowRetryMs)
  })

  test('ends with a version that is no longer spoken', ({ assert }) => {
    assert.isNull(delay(CLOSE_CODES.version_not_supported.code))
  })

  test('takes an unknown code for a lost connection', ({ assert }) => {
    assert.equal(policyOfClose(1006), LOST_CONNECTION)
    assert.equal(policyOfClose(4999), LOST_CONNECTION)
  })
})
