import { execFile } from 'node:child_process'
import { test } from '@japa/runner'
import { open, seal } from '#app/llm/keys/key_vault'
import ProviderKey from '#app/llm/keys/provider_key'
import Person from '#app/accounts/person'

const KEY = 'sk-or-v1-rotated-0123456789'

/** As an operator does, in a process of its own, with other keys than the server of the tests. */
function rotate(env: Record<string, string>, ...args: string[]) {
  return new Promise<{ code: number; out: string }>((resolve) => {
    const command = ['ace.js', 'keys:rotate', ...args]
    const child = execFile(
      process.execPath,
      command,
      { env: { ...process.env, ...env } },
      (_, out, error) => resolve({ code: child.exitCode!, out: out + error })
    )
  })
}

test.group('keys:rotate', (group) => {
  group.each.timeout(30_000)

  test('seals everything with the newest key, any number of times', async ({ assert }) => {
    // Those of other tests, which cannot be read on purpose.
    await ProviderKey.query().delete()
    const { id: personId } = await Person.create({})
    const owned = { personId, provider: 'openrouter' } as const
    const row = await ProviderKey.create({
      ...owned,
      name: 'OpenRouter',
      sealedKey: seal(owned, KEY),
      lastFour: '6789',
    })
    // As of another installation.
    const lost = await ProviderKey.create({
      ...owned,
      name: 'Lost',
      sealedKey: 'byok.v1:nothing',
      lastFour: '0000',
    })
    const newest = { BYOK_KEYS: 'n'.repeat(32) }
    const first = await rotate(newest)
    assert.equal(first.code, 1, first.out)
    assert.include(first.out, '1 key is encrypted with the newest')
    assert.include(first.out, lost.id)
    assert.notInclude(first.out, KEY)

    await row.refresh()
    assert.isNull(open(row), 'the key of before opens it no more')
    await lost.delete()
    const [again, help] = await Promise.all([rotate(newest), rotate(newest, '--help')])
    assert.deepEqual([again.code, help.code], [0, 0], again.out)
    assert.include(help.out, 'Exit code')
    await row.delete()
  })
})
