import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { ProviderError } from '#app/llm/provider_errors'
import type { AnyEvent } from '#shared/events/catalogue'
import { failWith, FakeDriver, say, sayAndWait } from '#tests/fakes/fake_driver'
import { GenerationBench, messageSent, until } from '#tests/fixtures/generation_bench'

let bench: GenerationBench

const MODEL = 'fake/model'
const sent = (id: string, text: string, parentId: string | null, chatId = 'chat') =>
  messageSent(null, text, { messageId: id, parentId, chatId })
const inContext = (messageId: string, value: 'pinned' | 'excluded'): AnyEvent => ({
  name: 'v1.MessageContextSet',
  args: { eventId: `c-${messageId}`, chatId: 'chat', messageId, inContext: value, at: 0 },
})
const again = (replyId: string, parentId: string, more: object = {}): AnyEvent => ({
  name: 'v1.ReplyRequested',
  args: { replyId, chatId: 'chat', parentId, model: MODEL, at: 0, ...more },
})
function serve(driver: FakeDriver) {
  bench.catalogue.add('fake', { model: 'Fake' }, driver)
  bench.worker().start()
  return driver
}
const textsOf = (driver: FakeDriver, index: number) =>
  driver.requests[index]?.messages.map(({ text }) => text)

test.group('What a model is told', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('is the branch without what the person excludes', async ({ assert }) => {
    const driver = serve(new FakeDriver(say('Fine.')))
    await bench.push('alice', sent('m1', 'one', null), sent('m2', 'two', 'm1'))
    await bench.push('alice', inContext('m1', 'excluded'), again('r1', 'm2'))
    const { args } = await bench.final('alice', 'r1')
    assert.deepEqual(textsOf(driver, 0), ['two'])
    assert.deepEqual(args.run?.sent?.excludedIds, ['m1'])
  })

  test('is less the next time when it was too long, but for what is pinned', async ({ assert }) => {
    const tooLong = new ProviderError('context_too_long', {
      status: 400,
      contextTokens: { limit: 1_000, sent: 1_600 },
    })
    const driver = serve(new FakeDriver(failWith(tooLong), say('Fine.')))
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(1_600))
    const messages = texts.map((text, index) =>
      sent(`m${index + 1}`, text, index === 0 ? null : `m${index}`)
    )
    await bench.push('alice', ...messages, inContext('m1', 'pinned'), again('r1', 'm4'))
    assert.deepEqual((await bench.final('alice', 'r1')).args.failure?.contextTokens, {
      limit: 1_000,
      sent: 1_600,
    })
    await bench.push('alice', again('r2', 'm4', { dropOldest: true }))
    const { args } = await bench.final('alice', 'r2')
    assert.deepEqual(textsOf(driver, 1), [texts[0], texts[3]])
    assert.containsSubset(args.run?.sent, { messages: 2, fromId: 'm4', pinnedIds: ['m1'] })
  })

  test('has numbers when the provider gives none', async ({ assert }) => {
    serve(new FakeDriver(failWith(new ProviderError('context_too_long', { status: 413 }))))
    await bench.push('alice', sent('m1', 'x'.repeat(400), null), again('r1', 'm1'))
    const { args } = await bench.final('alice', 'r1')
    assert.deepEqual(args.failure?.contextTokens, { limit: null, sent: 104 })
  })

  test('begins with the chat that a message is about, when it is asked again, too', async ({
    assert,
  }) => {
    const driver = serve(new FakeDriver(say('A summary.')))
    const about = { chatId: 'old', messageId: 'o2' }
    const reply = { replyId: 'r1', model: MODEL }
    await bench.push('alice', sent('o1', 'before', null, 'old'), sent('o2', 'this', 'o1', 'old'))
    await bench.push('alice', messageSent('r1', 'Sum it up', { messageId: 'm1', about, reply }))
    await bench.final('alice', 'r1')
    await bench.push('alice', again('r2', 'm1'))
    await bench.final('alice', 'r2')
    assert.deepEqual(textsOf(driver, 0), ['before', 'this', 'Sum it up'])
    assert.deepEqual(textsOf(driver, 1), textsOf(driver, 0))
  })

  test('is never what a chat of another store has', async ({ assert }) => {
    const driver = serve(new FakeDriver(say('Nothing.')))
    await bench.push('bob', sent('o1', 'the diary', null, 'old'))
    const about = { chatId: 'old', messageId: 'o1' }
    const reply = { replyId: 'r1', model: MODEL }
    await bench.push('alice', messageSent('r1', 'Sum it up', { about, reply }))
    await bench.final('alice', 'r1')
    assert.deepEqual(textsOf(driver, 0), ['Sum it up'])
  })

  test('begins anew with what is continued when another worker takes over', async ({ assert }) => {
    const cut = failWith(new ProviderError('stream_cut'), 'Once upon ')
    const driver = new FakeDriver(cut, sayAndWait('a lost '), say('a time.'))
    bench.catalogue.add('fake', { model: 'Fake' }, driver)
    const first = bench.worker()
    first.start()
    await bench.push('alice', sent('m1', 'Tell me', null), again('r1', 'm1'))
    await bench.final('alice', 'r1')
    await bench.push('alice', again('r2', 'm1', { continues: 'r1' }))
    await until(() => bench.text('alice', 'r2') === 'Once upon a lost ')
    await first.stop()
    bench.second().worker.start()
    const { args } = await bench.final('alice', 'r2')
    assert.deepEqual(args.parts, [{ kind: 'text', text: 'Once upon a time.' }])
    assert.equal(driver.requests[2]?.messages.at(-1)?.text, 'Once upon ')
  })
})

const preference = (name: string, value: unknown): AnyEvent => ({
  name: 'v1.PreferenceSet',
  args: {
    eventId: randomUUID(),
    name,
    value: JSON.stringify(value),
    at: 0,
  },
})
const persona = (more: object = {}): AnyEvent => ({
  name: 'v1.PersonaSaved',
  args: {
    eventId: 'saved',
    personaId: 'pirate',
    name: 'Pirate',
    symbol: '🏴‍☠️',
    instructions: 'Talk like a pirate.',
    settings: { temperature: 1.5, topP: 0.5, budgetMicros: 0 },
    at: 0,
    ...more,
  },
})
const settings = (eventId: string, chosen: object): AnyEvent => ({
  name: 'v1.ChatSettingsSet',
  args: { eventId, chatId: 'chat', settings: chosen, at: 0 },
})
const created: AnyEvent = {
  name: 'v1.ChatCreated',
  args: { chatId: 'chat', title: 'A chat', at: 0 },
}
const TOLD = 'About the person who writes to you:\nI bake.'

test.group('Instructions of a reply', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('are the person’s, then the persona’s, then the chat’s, and the ledger has all', async ({
    assert,
  }) => {
    const driver = serve(new FakeDriver(say('Arr.')))
    const chosen = { persona: 'pirate', instructions: 'Briefly.', topP: 0.9 }
    await bench.push('alice', preference('instructions/about_me', 'I bake.'), persona())
    await bench.push(
      'alice',
      created,
      sent('m1', 'Hello', null),
      settings('s1', chosen),
      again('r1', 'm1')
    )
    const { args } = await bench.final('alice', 'r1')
    const instructions = `${TOLD}\n\nTalk like a pirate.\n\nBriefly.`
    const inForce = { instructions, temperature: 1.5, topP: 0.9 }
    assert.containsSubset(driver.requests[0], inForce)
    assert.containsSubset(args.run?.sent, {
      ...inForce,
      persona: { id: 'pirate', name: 'Pirate', symbol: '🏴‍☠️' },
    })
  })

  test('are told to no other chat than those that want them, and to no other person', async ({
    assert,
  }) => {
    const driver = serve(new FakeDriver(say('One.'), say('Two.'), say('Three.')))
    await bench.push('alice', preference('instructions/about_me', 'I bake.'), persona())
    await bench.push(
      'bob',
      created,
      sent('m1', 'Hello', null),
      settings('s1', { persona: 'pirate' })
    )
    await bench.push('bob', again('r1', 'm1'))
    await bench.final('bob', 'r1')
    await bench.push(
      'alice',
      created,
      sent('m1', 'Hello', null),
      settings('s2', { withoutPersonal: true })
    )
    await bench.push('alice', again('r2', 'm1'))
    await bench.final('alice', 'r2')
    await bench.push('alice', settings('s3', {}), preference('instructions/off', true))
    await bench.push('alice', again('r3', 'm1'))
    await bench.final('alice', 'r3')
    for (const request of driver.requests) assert.notProperty(request, 'instructions')
    assert.lengthOf(driver.requests, 3)
  })

  test('go on without a persona that is deleted, and with it when it is back', async ({
    assert,
  }) => {
    const driver = serve(new FakeDriver(say('One.'), say('Two.')))
    const onPersona = { personaId: 'pirate', at: 0 }
    const marked = (name: 'v1.PersonaDeleted' | 'v1.PersonaRestored'): AnyEvent => ({
      name,
      args: { eventId: randomUUID(), ...onPersona },
    })
    await bench.push('alice', persona(), marked('v1.PersonaDeleted'))
    await bench.push(
      'alice',
      created,
      sent('m1', 'Hello', null),
      settings('s1', { persona: 'pirate' })
    )
    await bench.push('alice', again('r1', 'm1'))
    const { args } = await bench.final('alice', 'r1')
    assert.notProperty(args.run?.sent, 'persona')
    await bench.push('alice', marked('v1.PersonaRestored'), again('r2', 'm1'))
    await bench.final('alice', 'r2')
    assert.equal(driver.requests[1]?.instructions, 'Talk like a pirate.')
  })

  test('are nothing that a preference of another shape says', async ({ assert }) => {
    const driver = serve(new FakeDriver(say('Fine.')))
    const hostile = { toString: 'x', trim: 1 }
    await bench.push('alice', preference('instructions/about_me', hostile))
    await bench.push('alice', sent('m1', 'Hello', null), again('r1', 'm1'))
    await bench.final('alice', 'r1')
    assert.notProperty(driver.requests[0], 'instructions')
  })
})
