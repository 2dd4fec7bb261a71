import { EncryptionManager } from '@adonisjs/core/encryption'
import { test } from '@japa/runner'
import { AES256GCM } from '@adonisjs/core/encryption/drivers/aes_256_gcm'
import { lastFourOf, open, seal } from '#app/llm/keys/key_vault'

const KEY = 'sk-or-v1-0123456789abcdef'
const ada = { personId: 'ada', provider: 'openrouter' } as const

test.group('The key vault', () => {
  test('opens what it has sealed, which is another text each time', ({ assert }) => {
    const [one, two] = [seal(ada, KEY), seal(ada, KEY)]
    assert.notInclude(one + two, KEY)
    assert.notEqual(one, two)
    assert.equal(open({ ...ada, sealedKey: one }), KEY)
  })

  test('keeps the empty key of an endpoint without keys', ({ assert }) => {
    assert.equal(open({ ...ada, sealedKey: seal(ada, '') }), '')
  })

  for (const [who, other] of [
    ['another person', { ...ada, personId: 'grace' }],
    ['another provider', { ...ada, provider: 'openai' }],
  ] as const)
    test(`K03: opens nothing for ${who}`, ({ assert }) => {
      assert.isNull(open({ ...other, sealedKey: seal(ada, KEY) }))
    })

  test('opens nothing that was tampered with or sealed by another key', ({ assert }) => {
    const sealedKey = seal(ada, KEY)
    assert.isNull(open({ ...ada, sealedKey: `${sealedKey.slice(0, -3)}AAA` }))
    const others = new EncryptionManager({
      default: 'byok',
      list: {
        byok: { driver: (key) => new AES256GCM({ key, id: 'byok' }), keys: ['x'.repeat(32)] },
      },
    })
    const foreign = others.encrypt(KEY, { purpose: 'provider_key:ada:openrouter' })
    assert.isNull(open({ ...ada, sealedKey: foreign }))
  })

  test('shows four characters of a long key and none of a short one', ({ assert }) => {
    assert.equal(lastFourOf(KEY), 'cdef')
    assert.equal(lastFourOf('secret'), '')
  })
})
