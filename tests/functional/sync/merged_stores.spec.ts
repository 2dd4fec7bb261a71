import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { guestMerged } from '#app/accounts/account_hooks'
import { createAccount, signInAs, signUp } from '#app/accounts/complete_sign_in'
import Person from '#app/accounts/person'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { givenVisit } from '#tests/functional/accounts/visit'
import {
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
  type Guest,
} from '#tests/functional/sync/socket_client'
import { messageSent } from '#tests/unit/sync/eventlog_fixture'

const noProof = async () => {}
const profile = { name: null, email: null }
const personOf = ({ storeId }: Guest) => Person.findByOrFail('storeId', storeId)

/** An account with a session, as a browser has it. */
async function givenAccount() {
  const session = await givenGuest()
  return { session, account: await createAccount(await personOf(session), profile, noProof) }
}

async function say(client: Awaited<ReturnType<typeof givenClient>>, text: string) {
  const ids = { messageId: text, chatId: text, parentId: null, reply: null, at: 0 }
  client.send({
    type: 'push',
    id: 1,
    batch: [messageSent(1, { args: { ...ids, text } })],
    backendId: null,
  })
  await client.frame('pushed')
}

const messagesIn = async (storeId: string) => {
  const eventlog = await app.container.make('eventlog')
  return eventlog.page(storeId, 0).map(({ args }) => (args as { messageId: string }).messageId)
}

test.group('A guest who is merged into an account', (group) => {
  group.setup(async () => {
    const stop = await HttpVisitor.server()
    await attachSockets()
    return stop
  })
  group.each.teardown(endClients)

  test('is in the store of the account before it is welcomed', async ({ assert }) => {
    const { session, account } = await givenAccount()
    const guest = await givenGuest()
    const client = await givenClient(guest)
    await say(client, 'of-the-guest')
    await signInAs(givenVisit(), await personOf(guest), account)
    const device = await givenClient(session)
    device.send({ type: 'pull', id: 1, cursor: null, live: false, backendId: null })
    await device.frame('end')
    assert.deepEqual(
      device.events.map(({ args }) => (args as { messageId: string }).messageId),
      ['of-the-guest']
    )
    client.send({ type: 'push', id: 2, batch: [messageSent(2)], backendId: null })
    assert.equal((await client.closed).code, 4401)
  })

  test('is named by the page, for what the browser has not sent', async ({ assert }) => {
    const visitor = await HttpVisitor.at('/')
    const { storeId } = await visitor.props('/')
    const account = await createAccount(
      await Person.findByOrFail('storeId', storeId),
      profile,
      noProof
    )
    const guest = await Person.create({})
    await guestMerged(guest, account)
    assert.deepEqual((await visitor.props('/')).formerStores, [])
    await signInAs(givenVisit(), guest, account)
    assert.deepEqual((await visitor.props('/')).formerStores, [guest.storeId])
  })

  test('stays a guest when signing in was cut off, and may become an account instead', async ({
    assert,
  }) => {
    const { account } = await givenAccount()
    const guest = await givenGuest()
    await say(await givenClient(guest), 'kept')
    const person = await personOf(guest)
    await guestMerged(person, account)
    const forwarder = await app.container.make('merges.forwarder')
    await forwarder.forward()
    await signUp(givenVisit(), person, profile, noProof)
    await forwarder.begin()
    await forwarder.forward()
    assert.deepEqual(await messagesIn(account.storeId), [])
    assert.deepEqual(await messagesIn(guest.storeId), ['kept'])
  })
})
