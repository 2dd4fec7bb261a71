import { test } from '@japa/runner'
import { composeInstructions, withPersona } from '#shared/instructions'

const personal = { aboutMe: 'I bake bread.', manner: 'Briefly.' }
const persona = {
  instructions: 'You are a pirate.',
  settings: { temperature: 1, effort: 'low' },
} as const

test.group('Instructions', () => {
  test('go from what is true for all chats to what is the chat’s own', ({ assert }) => {
    assert.equal(
      composeInstructions({ instructions: ' In Spanish. ' }, persona, personal),
      'About the person who writes to you:\nI bake bread.\n\n' +
        'How this person would like you to answer:\nBriefly.\n\nYou are a pirate.\n\nIn Spanish.'
    )
  })

  test('are none where nobody has given any, and a chat may leave out the person’s own', ({
    assert,
  }) => {
    assert.equal(composeInstructions({}, null, { aboutMe: ' ', manner: '\n' }), '')
    assert.equal(
      composeInstructions({ withoutPersonal: true }, persona, personal),
      'You are a pirate.'
    )
  })
})

test.group('Settings with a persona', () => {
  test('are the persona’s where the chat has chosen nothing', ({ assert }) => {
    assert.deepEqual(withPersona({ temperature: 0 }, persona), { temperature: 0, effort: 'low' })
    assert.deepEqual(withPersona({ temperature: 0 }, null), { temperature: 0 })
  })

  test('have neither another persona of it nor its budget', ({ assert }) => {
    const settings = { persona: 'other', budgetMicros: 0, instructions: 'x', withoutPersonal: true }
    assert.deepEqual(withPersona({ persona: 'one' }, { instructions: '', settings }), {
      persona: 'one',
    })
  })
})
