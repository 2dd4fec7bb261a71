import { test } from '@japa/runner'
import { agoInWords } from '~/components/ui/moment_words'

const NOW = Date.UTC(2026, 10, 21, 12)
const SECONDS = 1_000
const HOURS = 3_600_000

test.group('agoInWords', () => {
  for (const [ago, words] of [
    [-5 * SECONDS, 'just now'],
    [59 * SECONDS, 'just now'],
    [61 * SECONDS, '1 minute ago'],
    [5 * HOURS, '5 hours ago'],
    [25 * HOURS, 'yesterday'],
    [24 * 12 * HOURS, '12 days ago'],
    [24 * 40 * HOURS, 'on 12 October 2026'],
  ] as const)
    test(`${ago} ms ago is ${words}`, ({ assert }) => {
      assert.equal(agoInWords(NOW - ago, NOW), words)
    })
})
