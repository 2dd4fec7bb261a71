import { test } from '@japa/runner'
import { valuesFor } from '~/keys/add_key'

test.group('The form for a key', () => {
  test('begins with the endpoint that somebody asked for elsewhere', ({ assert }) => {
    const { provider, baseUrl } = valuesFor('/settings/keys?endpoint=Ollama#add-key')
    assert.deepEqual([provider, baseUrl], ['compatible', 'http://localhost:11434/v1'])
  })

  test('takes no address from a link', ({ assert }) => {
    const { baseUrl } = valuesFor('/settings/keys?endpoint=https://attacker.example/v1')
    assert.equal(baseUrl, '')
  })
})
