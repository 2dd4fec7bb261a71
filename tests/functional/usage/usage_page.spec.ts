import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { guestMerged } from '#app/accounts/account_hooks'
import Person from '#app/accounts/person'
import { limitsOfStore, setLimit } from '#app/usage/budget_rows'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

async function givenVisitor() {
  const visitor = await HttpVisitor.at('/')
  const storeId = (await visitor.props('/')).storeId as string
  const person = await Person.findByOrFail('storeId', storeId)
  return { visitor, storeId, person }
}
async function givenKey(personId: string, id: string) {
  const row = { id, person_id: personId, provider: 'openai', name: 'Mine', sealed_key: 'sealed' }
  const columns = { ...row, last_four: 'wxyz', created_at: 0 }
  await db.insertQuery().table('provider_keys').insert(columns)
}
async function givenReply(storeId: string, keyId: string | null = null) {
  const eventlog = await app.container.make('eventlog')
  const ledger = await app.container.make('usage.ledger')
  await eventlog.transaction(() =>
    ledger.add({
      storeId,
      chatId: 'chat',
      id: 'r1',
      purpose: 'reply',
      keyId,
      provider: 'OpenAI',
      model: 'openai/gpt',
      usage: { inputTokens: 10, outputTokens: 5, costMicros: 1_500 },
      outcome: 'ended',
    })
  )
}

test.group('Settings > Usage', (group) => {
  group.setup(() => HttpVisitor.server())

  test('shows a guest what replies have cost, and nobody else', async ({ assert }) => {
    const [one, other] = [await givenVisitor(), await givenVisitor()]
    await givenKey(one.person.id, `k-${one.person.id}`)
    await givenReply(one.storeId, `k-${one.person.id}`)
    const props = await one.visitor.props('/settings/usage')
    assert.containsSubset(props, {
      months: [{ costMicros: 1_500 }],
      models: [{ name: 'openai/gpt', replies: 1 }],
      keys: [{ name: 'Mine …wxyz' }],
      chats: [{ id: 'chat', title: null }],
    })
    assert.notInclude(JSON.stringify(props), 'sealed')
    assert.deepEqual((await other.visitor.props('/settings/usage')).months, [])
  })

  test('shows another month, and takes nonsense for this one', async ({ assert }) => {
    const { visitor, storeId } = await givenVisitor()
    await givenReply(storeId)
    const past = await visitor.props('/settings/usage?month=2020-01')
    assert.deepEqual([past.month, past.models], ['2020-01', []])
    const { month, thisMonth } = await visitor.props('/settings/usage?month=2020-13')
    assert.equal(month, thisMonth)
  })

  test('keeps a budget, and takes it away again', async ({ assert }) => {
    const { visitor, storeId } = await givenVisitor()
    const set = (micros: unknown) =>
      visitor.post('/settings/usage/budgets', { scope: 'person', micros })
    assert.equal((await set(5_000_000)).status, 200)
    assert.equal((await set(7_000_000)).status, 200)
    assert.deepEqual([...(await limitsOfStore(storeId))], [['person', 7_000_000]])
    assert.equal((await set(null)).status, 200)
    assert.equal((await limitsOfStore(storeId)).size, 0)
  })

  test('of a guest’s keys go over with them', async ({ assert }) => {
    const [guest, account] = [await givenVisitor(), await givenVisitor()]
    const keyId = `k-${guest.person.id}`
    await givenKey(guest.person.id, keyId)
    await setLimit(guest.person.id, keyId, 5)
    await setLimit(guest.person.id, 'person', 1)
    await guestMerged(guest.person, account.person)
    assert.deepEqual([...(await limitsOfStore(account.storeId))], [[keyId, 5]])
  })

  test('refuses what is no amount', async ({ assert }) => {
    const { visitor } = await givenVisitor()
    for (const micros of [-1, 0.5, '5', 1e15, {}, undefined]) {
      const { status } = await visitor.post('/settings/usage/budgets', { scope: 'person', micros })
      assert.equal(status, 422)
    }
  })

  test('refuses a key of somebody else like one that does not exist', async ({ assert }) => {
    const [one, other] = [await givenVisitor(), await givenVisitor()]
    await givenKey(other.person.id, `k-${other.person.id}`)
    const set = (scope: string) => one.visitor.post('/settings/usage/budgets', { scope, micros: 1 })
    const [foreign, missing] = [await set(`k-${other.person.id}`), await set('no-such-key')]
    assert.deepEqual([foreign.status, foreign.json], [missing.status, missing.json])
    assert.equal(missing.status, 422)
  })
})
