import { test } from '@japa/runner'
import { defaultModelOf } from '#shared/default_model'

const of = (...ids: string[]) => defaultModelOf(ids.map((id) => ({ id })))

test.group('The model of whoever has chosen none', () => {
  test('is a good one of the middle, the newest', ({ assert }) => {
    const claude = [
      'anthropic/claude-sonnet-4-5',
      'anthropic/claude-sonnet-4',
      'anthropic/claude-opus-5',
    ]
    assert.equal(of('kamba/guide', 'openai/gpt-5', ...claude), 'anthropic/claude-sonnet-4-5')
    assert.equal(
      of('openai/gpt-5-mini', 'openai/gpt-5', 'openai/gpt-5-10', 'openai/gpt-5-4'),
      'openai/gpt-5-10'
    )
  })

  test('is any that is there before the guide', ({ assert }) => {
    assert.equal(of('kamba/guide', 'ollama/qwen3:8b'), 'ollama/qwen3:8b')
    assert.equal(of('kamba/guide'), 'kamba/guide')
  })
})
