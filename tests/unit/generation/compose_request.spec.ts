import { test } from '@japa/runner'
import { composeRequest } from '#app/generation/compose_request'
import type { Context, Step } from '#app/generation/context'
import { type ModelCard, plainCard } from '#shared/model_card'

/** Messages of a person and a model in turn, of about `tokens` each: `m1`, `m2`, … */
const branch = (count: number, tokens = 100, pinned: readonly string[] = []): Step[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index + 1}`,
    author: index % 2 === 0 ? 'person' : 'model',
    text: 'word'.repeat(tokens - 4),
    inContext: pinned.includes(`m${index + 1}`) ? 'pinned' : 'auto',
  }))
const context = (more: Partial<Context>): Context => ({
  branch: branch(3),
  about: [],
  settings: {},
  carried: [],
  refused: [],
  ...more,
})
const card = (more: Partial<ModelCard> = {}): ModelCard => ({
  ...plainCard('a/b', 'B', 'A'),
  ...more,
})
const compose = (
  more: Partial<Context>,
  asked: Parameters<typeof composeRequest>[2] = {},
  known?: ModelCard
) => composeRequest(context(more), { model: 'b', card: known }, asked)

test.group('composeRequest', () => {
  test('sends the branch, and keeps hardly anything of a plain request', ({ assert }) => {
    const { request, sent } = compose({})
    assert.lengthOf(request.messages, 3)
    assert.deepEqual(sent, { messages: 3, estimatedTokens: 300 })
  })

  test('leaves out what is excluded, and says so', ({ assert }) => {
    const steps = branch(3).map((step) =>
      step.id === 'm1' ? { ...step, inContext: 'excluded' as const } : step
    )
    const { request, sent } = compose({ branch: steps })
    assert.lengthOf(request.messages, 2)
    assert.deepEqual(sent.excludedIds, ['m1'])
  })

  test('sends all of a long branch unless it is asked to drop something', ({ assert }) => {
    const { sent } = compose({ branch: branch(101) }, {}, card({ contextTokens: 2_000 }))
    assert.equal(sent.messages, 101)
  })

  test('drops the oldest until the rest fits with room for the answer', ({ assert }) => {
    const known = card({ contextTokens: 2_000 })
    const { request, sent } = compose({ branch: branch(101) }, { dropOldest: true }, known)
    assert.isAtMost(sent.estimatedTokens, 1_500)
    assert.isAtLeast(sent.estimatedTokens, 1_000)
    assert.equal(request.messages[0]?.author, 'person')
    assert.equal(sent.fromId, `m${101 - sent.messages + 1}`)
  })

  test('never drops what is pinned, nor the message that is answered', ({ assert }) => {
    const steps = branch(101, 100, ['m2'])
    const known = card({ contextTokens: 500 })
    const { request, sent } = compose({ branch: steps }, { dropOldest: true }, known)
    assert.deepEqual(sent.pinnedIds, ['m2'])
    assert.equal(request.messages.at(-1)?.text, steps.at(-1)?.text)
  })

  test('believes a provider that has refused more than its card', ({ assert }) => {
    const refused = [{ limit: 1_000, sent: 2_000, estimated: 1_000 }]
    const known = card({ contextTokens: 100_000 })
    const { sent } = compose({ branch: branch(51), refused }, { dropOldest: true }, known)
    assert.isAtMost(sent.estimatedTokens, 375)
  })

  test('sends less than before when nobody knows a limit', ({ assert }) => {
    const refused = [{ limit: null, sent: null, estimated: 1_000 }]
    const { sent } = compose({ branch: branch(11), refused }, { dropOldest: true })
    assert.isAtMost(sent.estimatedTokens, 600)
  })

  test('puts the other chat first, as much of its end as fits', ({ assert }) => {
    const about = branch(100).map((step) => ({ ...step, id: `other-${step.id}` }))
    const known = card({ contextTokens: 2_000 })
    const asked = { about: { chatId: 'other', messageId: 'other-m100' } }
    const { request, sent } = compose({ about, branch: branch(1) }, asked, known)
    assert.match(sent.fromId ?? '', /^other-m/)
    assert.equal(request.messages.length, sent.messages)
    assert.isAtMost(sent.estimatedTokens, 1_500)
  })

  test('sends the settings that the model takes and no others', ({ assert }) => {
    const settings = {
      instructions: 'Be brief.',
      effort: 'low' as const,
      temperature: 0.5,
      topP: 0.9,
      maxOutputTokens: 9_000,
    }
    const known = card({
      efforts: ['low'],
      settings: ['temperature', 'maxOutputTokens'],
      maxOutputTokens: 4_000,
    })
    const options = {
      instructions: 'Be brief.',
      effort: 'low',
      temperature: 0.5,
      maxOutputTokens: 4_000,
    }
    const { request, sent } = compose({ settings }, {}, known)
    assert.containsSubset(request, options)
    assert.containsSubset(sent, options)
    assert.notProperty(request, 'topP')
  })

  test('sends what was chosen to a model that nobody describes, but for efforts', ({ assert }) => {
    const { request } = compose({ settings: { effort: 'high', topP: 0.5 } })
    assert.equal(request.topP, 0.5)
    assert.notProperty(request, 'effort')
  })
})
