import { test } from '@japa/runner'
import { hueOf, initialsOf } from '~/models/provider_initials'

test.group('The mark of a provider', () => {
  test('tells those apart that begin alike', ({ assert }) => {
    const names = ['OpenAI', 'OpenRouter', 'Ollama at home', 'Mistral', '']
    assert.deepEqual(names.map(initialsOf), ['OA', 'OR', 'Ol', 'Mi', ''])
    assert.notEqual(hueOf('OpenAI'), hueOf('OpenRouter'))
  })
})
