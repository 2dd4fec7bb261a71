import { test } from '@japa/runner'
import { HandOverSite } from '#tests/rounds/hand_over_site'
import { randomFrom } from '#tests/rounds/kill_round'

const ROUNDS = 3

/** Faults 12, 13 and 15 show in one hand-over of two to thirty: the long trial is `npm run rounds -- hand_over`. */
test.group(`${ROUNDS} hand-overs while a reply streams and every tab writes`, () => {
  test('leave no tab stuck and no message lost when the leader is gone by {$self}')
    .with(['reload', 'close'] as const)
    .run(async ({ assert }, kind) => {
      const random = randomFrom(7)
      const site = await HandOverSite.start(2, 10)
      try {
        for (let round = 0; round < ROUNDS; round++) {
          assert.isNotNull(await site.round(kind, random), `stuck in round ${round}`)
        }
        const { written, doubledInLog, ...faults } = await site.judge()
        assert.isAbove(written, ROUNDS)
        assert.isBelow(doubledInLog, ROUNDS) // they are idempotent
        for (const [fault, count] of Object.entries(faults)) assert.equal(count, 0, fault)
      } finally {
        await site.stop()
      }
    })
    .timeout(180_000)
})
