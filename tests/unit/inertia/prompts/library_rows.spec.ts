import { test } from '@japa/runner'
import { personasWithWaiting, promptsWithWaiting } from '~/prompts/library_rows'

const said = { command: 'c', title: 'T', folder: '', text: 'old' }
const row = { id: 'p', ...said, createdAt: 1, savedAt: 1, deletedAt: null }
const saved = (promptId: string, text: string) => ({
  name: 'v1.PromptSaved',
  args: { eventId: 'e', promptId, ...said, text, at: 5 },
})
const marked = (name: string) => ({ name, args: { eventId: 'd', promptId: 'p', at: 6 } })

test.group('The library with what waits', () => {
  test('has what was saved and not stored yet', ({ assert }) => {
    const prompts = promptsWithWaiting([row], [saved('p', 'new'), saved('q', 'another')])
    assert.containsSubset(prompts, [
      { id: 'p', text: 'new', createdAt: 1, savedAt: 5 },
      { id: 'q', text: 'another', createdAt: 5 },
    ])
  })

  test('has no more what was deleted, and again what was taken back', ({ assert }) => {
    const after = (...events: { name: string; args: object }[]) =>
      promptsWithWaiting([row], events)[0]?.deletedAt
    assert.equal(after(marked('v1.PromptDeleted')), 6)
    assert.isNull(after(marked('v1.PromptDeleted'), marked('v1.PromptRestored')))
    assert.isNull(after(marked('v1.PromptDeleted'), saved('p', 'back')))
  })

  test('knows personas that wait, and nothing of other events', ({ assert }) => {
    const settings = { topP: 1 }
    const persona = { personaId: 'o', name: 'Owl', symbol: 'O', instructions: 'Hoot.', settings }
    const waiting = [
      { name: 'v1.MessageSent', args: { messageId: 'm' } },
      { name: 'v1.PersonaSaved', args: { eventId: 'e', ...persona, at: 2 } },
      { name: 'v1.PersonaDeleted', args: { eventId: 'd', personaId: 'nobody', at: 3 } },
    ]
    const { personaId: id, ...rest } = persona
    assert.deepEqual(personasWithWaiting([], waiting), [
      { id, ...rest, savedAt: 2, deletedAt: null },
    ])
    assert.deepEqual(promptsWithWaiting([row], waiting), [row])
  })
})
