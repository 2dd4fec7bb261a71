import { test } from '@japa/runner'
import { searchModels } from '~/models/model_search'
import { sectionsOf } from '~/models/model_sections'
import { givenModel } from '#tests/unit/inertia/models/model_fixture'

const models = [
  givenModel('openai/gpt-5-mini', 'GPT-5 Mini', { provider: 'OpenAI' }),
  givenModel('openai/gpt-5', 'GPT-5', { provider: 'OpenAI' }),
  givenModel('anthropic/claude-sonnet-4.5', 'Claude Sonnet 4.5'),
  givenModel('mistral/codestral', 'Codestral', { provider: 'Mistral' }),
  givenModel('acme/big', 'Élan'),
]
const found = (query: string) => searchModels(models, query).map(({ id }) => id)

test.group('Searching models', () => {
  test('takes "{0}" for {1}')
    .with([
      ['gpt 5 mini', 'openai/gpt-5-mini'],
      ['GPT5MINI', 'openai/gpt-5-mini'],
      ['mini gpt', 'openai/gpt-5-mini'],
      ['sonnet-45', 'anthropic/claude-sonnet-4.5'],
      ['claude 4.5', 'anthropic/claude-sonnet-4.5'],
      ['mistral', 'mistral/codestral'],
      ['elan', 'acme/big'],
    ] as [string, string][])
    .run(({ assert }, [query, id]) => assert.deepEqual(found(query), [id]))

  test('puts names that begin with the query before other matches', ({ assert }) => {
    assert.deepEqual(found('gpt-5'), ['openai/gpt-5-mini', 'openai/gpt-5'])
    assert.deepEqual(found('opus'), [])
  })

  test('finds nothing across two fields', ({ assert }) => {
    assert.deepEqual(found('minopenai'), [])
  })
})

test.group('The sections of the picker', () => {
  test('are favourites, the last used and providers; for a query one list', ({ assert }) => {
    const known = { favourites: new Set(['acme/big']), recent: ['acme/big', 'openai/gpt-5', 'x/y'] }
    const shown = sectionsOf(models, '', known).map(
      (section) => `${section.name}: ${section.models.map(({ name }) => name).join(', ')}`
    )
    assert.deepEqual(shown, [
      'Favourites: Élan',
      'Recent: GPT-5',
      'OpenAI: GPT-5 Mini, GPT-5',
      'OpenRouter: Claude Sonnet 4.5, Élan',
      'Mistral: Codestral',
    ])
    assert.lengthOf(sectionsOf(models, 'gpt', known), 1)
  })
})
