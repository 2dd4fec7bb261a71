import { test } from '@japa/runner'
import {
  makerOfEndpoint,
  modelId,
  nameOfModel,
  normalModelId,
} from '#app/llm/catalogue/model_names'

const SAME: [id: string, ...others: [maker: string, model: string][]][] = [
  ['openai/gpt-5', ['openai', 'gpt-5'], ['openai', 'gpt-5-2025-08-07'], ['OpenAI', 'GPT-5']],
  ['openai/gpt-4-1-mini', ['openai', 'gpt-4.1-mini'], ['openai', 'gpt-4.1-mini-2025-04-14']],
  ['openai/chatgpt-4o', ['openai', 'chatgpt-4o-latest']],
  [
    'anthropic/claude-sonnet-4-5',
    ['anthropic', 'claude-sonnet-4.5'],
    ['anthropic', 'claude-sonnet-4-5-20250929'],
  ],
  [
    'anthropic/claude-3-5-haiku',
    ['anthropic', 'claude-3.5-haiku'],
    ['anthropic', 'claude-3-5-haiku-latest'],
  ],
  ['google/gemini-2-5-pro', ['google', 'models/gemini-2.5-pro'], ['google', 'gemini-2.5-pro']],
  ['google/gemini-2-0-flash', ['google', 'gemini-2.0-flash-001']],
  ['mistralai/mistral-large', ['mistral', 'mistral-large-latest']],
  ['x-ai/grok-4', ['xai', 'grok-4'], ['x-ai', 'grok-4']],
  ['openai/gpt-oss-20b:free', ['openai', 'gpt-oss-20b:free']],
  ['ollama/llama3-2:latest', ['ollama', 'llama3.2:latest']],
  ['lm-studio/qwen/qwen3-8b', ['lm-studio', 'qwen/qwen3-8b']],
]

test.group('The name of a model', () => {
  for (const [id, ...ways] of SAME)
    for (const [maker, model] of ways)
      test(`of ${maker}, ${model}, is ${id}`, ({ assert }) => {
        assert.equal(modelId(maker, model), id)
        assert.equal(normalModelId(id), id, 'and that of its name, too')
      })

  test('keeps offers apart that differ behind a colon, and versions that are no dates', ({
    assert,
  }) => {
    const names = ['qwen3:8b', 'qwen3:14b', 'qwen3', 'qwen3-0613', 'qwen3-vl']
    assert.lengthOf(new Set(names.map((name) => modelId('qwen', name))), names.length)
  })

  test('of an endpoint begins with what its person calls it, never with kamba', ({ assert }) => {
    const names = ['LM Studio', 'Müllers GPU!', 'kamba', '***', 'Mistral']
    const makers = ['lm-studio', 'mu-llers-gpu', 'endpoint', 'endpoint', 'mistralai']
    assert.deepEqual(names.map(makerOfEndpoint), makers)
  })

  test('is made readable where the provider has no name for people', ({ assert }) => {
    assert.equal(nameOfModel('gpt-4.1-mini'), 'GPT 4.1 mini')
    assert.equal(nameOfModel('models/gemini-2.5-pro'), 'Gemini 2.5 pro')
  })
})
