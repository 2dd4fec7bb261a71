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
  test('ends within ten seconds under 21 replies; the next process goes on at once', async ({
    assert,
  }) => {
    const plant = await startPlant('server')
    const { url } = plant.server
    const guests = await Promise.all([1, 2, 3].map(() => new RoundGuest(url).start()))
    try {
      for (const guest of guests)
        for (let count = 0; count < 7; count++) guest.ask('!script tokens=200 rate=60')
      const replies = guests.flatMap((guest) => [...guest.replies.values()])
      await until(() => replies.every(({ shown }) => shown !== ''), 'the first texts')
      const asked = performance.now()
      await plant.server.end('SIGTERM')
      assert.isBelow(performance.now() - asked, 10_000)
      const shown = replies.map((reply) => reply.shown.length)
      await plant.server.start()
      const ready = performance.now()
      const goesOn = () => replies.every((reply, index) => reply.shown.length > shown[index]!)
      await until(() => goesOn() || replies.every(({ finals }) => finals.length > 0), 'more text')
      assert.isBelow(performance.now() - ready, 4_000)
      await until(() => replies.every(({ finals }) => finals.length > 0), 'the ends')
      const texts = replies.map(({ finals, discarded }) => [
        finals.length,
        finals[0]!.text,
        discarded,
      ])
      assert.deepEqual(
        texts,
        replies.map(() => [1, script(200), []])
      )
    } finally {
      for (const guest of guests) guest.close()
      await plant.stop()
    }
  }).timeout(60_000)
})
