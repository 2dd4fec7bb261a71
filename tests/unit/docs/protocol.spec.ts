import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import * as limits from '#shared/limits'
import { CLOSE_CODES } from '#shared/sync/close_codes'
import { type RetryPolicy, RETRY_POLICIES } from '#shared/sync/sync_errors'

const text = readFileSync(new URL('../../../docs/protocol.md', import.meta.url), 'utf8')
const constants: Record<string, number> = { ...limits }
const rows = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...cells]) => cells)
const inWords = (policy: RetryPolicy) =>
  policy.type === 'backoff' ? `backoff from ${policy.minMs} ms` : policy.type

test.group('docs/protocol.md', () => {
  test('restates the limits as they are', ({ assert }) => {
    const stated = rows(/^\| `([A-Z_]+)` \| (\d+) \|/gm)
    assert.isAbove(stated.length, 10)
    for (const [name, value] of stated) assert.equal(constants[name!], Number(value), name)
  })

  test('names every error with its retry policy', ({ assert }) => {
    for (const [kind, policy] of Object.entries(RETRY_POLICIES))
      assert.match(text, new RegExp(`^\\| \`${kind}\` \\|[^|]+\\| ${inWords(policy)}\\b`, 'm'))
  })

  test('names every close code with its retry policy', ({ assert }) => {
    for (const [reason, { code, retry }] of Object.entries(CLOSE_CODES))
      assert.match(
        text,
        new RegExp(`^\\| ${code} \\| \`${reason}\`[^|]*\\| ${inWords(retry)}\\b`, 'm')
      )
  })
})
