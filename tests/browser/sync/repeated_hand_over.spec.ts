import { test } from '@japa/runner'
import { HandOverSite } from '#tests/rounds/hand_over_site'
import { randomFrom } from '#tests/rounds/kill_round'

const ROUNDS = 8

/** Faults 12, 13 and 15 show in one hand-over of two to thirty: the long trial is `npm run rounds -- hand_over`. */
test.group(`${ROUNDS} hand-overs while a reply streams and every tab writes`, () => {
  test('leave no tab stuck and no message lost when the leader is {$self}ed')
    .with(['reload', 'close'] as const)
    .run(async ({ assert }, kind) => {
      const random = randomFrom(7)
      const site = await HandOverSite.start(2, 10)
      try {
        for (let round = 0; round < ROUNDS; round++) {
          assert.isNotNull(await site.round(kind, random), `stuck in round ${round}`)
        }
        const { lost, doubledOnScreen, diverged, unsettled } = await site.judge()
        assert.deepEqual([lost, doubledOnScreen, diverged, unsettled], [0, 0, 0, 0])
      } finally {
        await site.stop()
      }
    })
    .timeout(180_000)
})
