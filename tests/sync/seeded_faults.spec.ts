import { test } from '@japa/runner'
import { playRound } from '#tests/chaos/chaos_round'
import { ChaosSite } from '#tests/chaos/chaos_site'
import { FAULTS, type FaultName } from '#tests/chaos/faults'
import { randomFrom } from '#tests/rounds/kill_round'

/** A taste of `npm run chaos`; the seed is printed with a failure. */
const TASTE: FaultName[] = ['kill_server', 'lost_answers', 'stale_worker']

test.group('Chaos', () => {
  test('loses, doubles and changes nothing on any device, in the log, in the read model or at the provider', async ({
    assert,
  }) => {
    const seed = Date.now() % 1_000_000
    const random = randomFrom(seed)
    const site = await ChaosSite.start({ kind: 'plain', plant: null, logLevel: 'fatal' })
    try {
      for (const fault of TASTE) {
        const { findings } = await playRound(site, FAULTS[fault], random, fault)
        assert.deepEqual({ findings, seed, fault }, { findings: [], seed, fault })
      }
    } finally {
      await site.stop()
    }
  }).timeout(120_000)
})
