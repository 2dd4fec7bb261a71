import { test } from '@japa/runner'
import { nearestModel } from '~/models/nearest_model'
import { givenModel } from '#tests/unit/inertia/models/model_fixture'

const nearest = (id: string, ...offered: string[]) =>
  nearestModel(
    id,
    offered.map((other) => givenModel(other)),
    '2026-11-21'
  )?.id

test.group('The model most like one that is gone', () => {
  test('is of the same maker if there is one', ({ assert }) => {
    const offered = ['kamba/guide', 'mistral/gpt-4', 'openai/gpt-5', 'openai/o3']
    assert.equal(nearest('openai/gpt-4', ...offered), 'openai/gpt-5')
  })

  test('is else the one with the likest name', ({ assert }) => {
    const offered = ['kamba/guide', 'groq/llama-3.3-70b', 'groq/gemma-2']
    assert.equal(nearest('together/llama-3.1-70b', ...offered), 'groq/llama-3.3-70b')
  })

  test('is none that is withdrawn, and null when nothing is offered', ({ assert }) => {
    const old = givenModel('openai/gpt-4', 'GPT-4', { withdrawnOn: '2026-01-01' })
    assert.isNull(nearestModel('openai/gpt-4-turbo', [old], '2026-11-21'))
    assert.isUndefined(nearest('openai/gpt-4'))
  })
})
