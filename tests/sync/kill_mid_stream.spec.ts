import { test } from '@japa/runner'
import { script } from '#tests/fixtures/generation_bench'
import { killRound, randomFrom, startPlant, type Victim } from '#tests/rounds/kill_round'
import { RoundGuest } from '#tests/rounds/round_guest'
import { until } from '#tests/until'

/** A taste of `npm run rounds -- kill`; the seed is printed with a failure. */
const ROUNDS = 2

for (const victim of ['server', 'worker'] satisfies Victim[]) {
  test.group(`kill -9 of the ${victim} in mid-stream`, () => {
    test('loses, doubles and changes nothing', async ({ assert }) => {
      const seed = Date.now() % 1_000_000
      const random = randomFrom(seed)
      const plant = await startPlant(victim)
      try {
        for (let round = 0; round < ROUNDS; round++) {
          const { lost, doubled, diverged } = await killRound(plant, random)
          assert.deepEqual(
            { lost, doubled, diverged, seed },
            { lost: 0, doubled: 0, diverged: 0, seed }
          )
        }
      } finally {
        await plant.stop()
      }
    }).timeout(90_000)
  })
}

test.group('SIGTERM in mid-stream', () => {
  test('ends within ten seconds; the next process goes on at once', async ({ assert }) => {
    const plant = await startPlant('server')
    const guest = await new RoundGuest(plant.server.url).start()
    try {
      guest.ask('!script tokens=200 rate=60')
      const [reply] = guest.replies.values()
      await until(() => reply!.shown !== '', 'the first text')
      const asked = performance.now()
      await plant.server.end('SIGTERM')
      assert.isBelow(performance.now() - asked, 10_000)
      const shown = reply!.shown
      await plant.server.start()
      const ready = performance.now()
      await until(() => reply!.shown.length > shown.length, 'further text')
      assert.isBelow(performance.now() - ready, 1_000)
      await until(() => reply!.finals.length > 0, 'the end')
      assert.equal(reply!.finals[0]!.text, script(200))
    } finally {
      guest.close()
      await plant.stop()
    }
  }).timeout(60_000)
})
